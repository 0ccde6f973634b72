/** Words that are likely to be others the next time: a number, a date or a name. */
export interface VariableWords {
  readonly words: string
  readonly sort: 'date' | 'number' | 'name'
}

/** The words of a text that are likely to be others the next time, in its order, each once. */
export function variableWordsIn(text: string): readonly VariableWords[] {
  const found = new Map<string, VariableWords>()
  for (const {0: words, groups = {}} of text.matchAll(variable)) {
    const sort = groups.date ? 'date' : groups.number ? 'number' : 'name'
    if (!found.has(words)) found.set(words, {words, sort})
  }
  return [...found.values()]
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const variable = new RegExp(
  [
    `(?<date>\\b(?:\\d{1,2} )?${month} \\d{4}\\b|\\b\\d{1,2} ${month}\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b)`,
    '(?<number>\\b\\d{1,12}(?:[.,]\\d{1,12}){0,4})',
    // A name: capitals that do not begin a sentence or a line.
    '(?<=[\\p{Ll},;] )\\p{Lu}\\p{Ll}{1,30}(?: \\p{Lu}\\p{Ll}{1,30}){0,3}'
  ].join('|'),
  'gu'
)

/** A text as the body of a snippet in which the chosen words are tab stops; the same words are the same stop. */
export function bodyOf(text: string, chosen: readonly string[]): string {
  const stops = new Map(
    [...new Set(chosen)]
      .filter((words) => words !== '' && text.includes(words))
      .toSorted((one, other) => text.indexOf(one) - text.indexOf(other))
      .map((words, at) => [words, at + 1])
  )
  if (stops.size === 0) return escaped(text)

  const longestFirst = [...stops.keys()].toSorted((one, other) => other.length - one.length)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map((words) => literal(words)).join('|')})(?![\\p{L}\\p{N}])`,
    'gu'
  )
  let body = ''
  let end = 0
  for (const {0: words, index} of text.matchAll(pattern)) {
    body += `${escaped(text.slice(end, index))}\${${stops.get(words)}:${escaped(words)}}`
    end = index + words.length
  }
  return body + escaped(text.slice(end))
}

/** Text as it stands in a body, where `$`, `}` and `\` mean something. */
const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')

/** Text in a pattern that means itself. */
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
