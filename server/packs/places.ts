/** What was read of a text, with places in the text for its words: `$` for words, `-` for a span, `=` for both. */
export type Placed =
  | string
  | number
  | boolean
  | null
  | readonly Placed[]
  | {readonly [key in '$' | '-' | '=']?: readonly [number, number]}
  | {readonly [key: string]: Placed}

/** What was read of a text, as it was before its words became places. */
export function fromPlaces(placed: Placed, text: string): unknown {
  if (typeof placed !== 'object' || placed === null) return placed
  if (Array.isArray(placed)) return placed.map((item: Placed) => fromPlaces(item, text))

  const {$: said, '-': span, '=': words} = placed as Readonly<Record<string, readonly [number, number]>>
  if (said) return text.slice(...said)
  if (span) return {start: span[0], end: span[1]}
  if (words) return {text: text.slice(...words), span: {start: words[0], end: words[1]}}
  return Object.fromEntries(Object.entries(placed).map(([key, item]) => [key, fromPlaces(item, text)]))
}
