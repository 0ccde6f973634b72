import {letters} from '../../text/level.ts'

/**
 * The source of a pattern for a whole or decimal number in figures, or a number below a hundred in words, in a level
 * text.
 */
export const amount: string = (() => {
  const units = 'one|two|three|four|five|six|seven|eight|nine'
  const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
  const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
  const figures = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
  return `(?:${figures}|(?:${tens})(?:[-\\s](?:${units}))?|${teens}|${units})(?![${letters}\\d])`
})()

/** How each amount begins: enough to tell it from most other words. */
export const amountBegins = '(?:\\d|on|tw|th[ir]|fo|fi|si|se|ei|ni|te|el)'

const numbers = new Map<string, number>(
  [
    ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
    ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
  ].map((word, at) => [word, at + 1])
)
for (const [at, word] of 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) {
  numbers.set(word, 10 * (at + 2))
}

/** How much an amount is: “1,340” and “forty-two” in numbers. */
export function valueOf(words: string): number {
  if (/^\d/.test(words)) return Number(words.replaceAll(',', ''))
  return words
    .toLowerCase()
    .split(/[-\s]+/)
    .reduce((sum, word) => sum + (numbers.get(word) ?? 0), 0)
}

/** A number as its readers write it, with no more decimals than it needs. */
export const inWords = (value: number): string => String(Number(value.toFixed(1)))
