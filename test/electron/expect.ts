/** Fails unless a value is what it should be. The web extension host has no `node:assert`. */
export function expectEqual(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (found !== wanted) throw new Error(`expected ${wanted}\n   found ${found}`)
}

/** The value itself, unless it is missing. */
export function expectFound<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`There is no ${what}.`)
  return value
}

/** Fails unless a text has some words in it. */
export function expectIncludes(text: string, words: string): void {
  if (!text.includes(words)) throw new Error(`expected “${words}”\n   in “${text}”`)
}
