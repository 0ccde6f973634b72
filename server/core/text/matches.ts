/**
 * All that a global pattern finds in a text; the same empty list wherever that is nothing. `matchAll` makes a copy of the
 * pattern for each text, which costs more than looking through a sentence does.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let found = pattern.exec(text)
  if (!found) return nothing

  const all: RegExpExecArray[] = []
  for (; found; found = pattern.exec(text)) {
    all.push(found)
    // What is found may be empty: the pattern would stay there.
    if (found[0] === '') pattern.lastIndex++
  }
  return all
}

const nothing: readonly RegExpExecArray[] = []
