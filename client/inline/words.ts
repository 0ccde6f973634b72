/** A finding as far as its words at the end of a line go: how grave it is, the gravest being 0, and its message. */
export interface Told {
  readonly severity: number
  readonly message: string
}

/**
 * The words at the end of a line with findings: what the gravest says, cut where it is long, and how many more there
 * are.
 */
export function wordsAtEnd(findings: readonly Told[]): {readonly words: string; readonly more: number} {
  const [first] = findings.toSorted((one, other) => one.severity - other.severity)
  return {words: first ? shortened(firstSentence(first.message)) : '', more: Math.max(0, findings.length - 1)}
}

/** A message says first what is missing, and then what would settle it. */
function firstSentence(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim()
  const end = line.search(/[.?](?: |$)/)
  return end < 0 ? line : line.slice(0, end + 1)
}

/** As many letters as can be taken in beside a line. */
const most = 140

function shortened(words: string): string {
  if (words.length <= most) return words
  const kept = words.slice(0, most)
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), 1))} …`
}
