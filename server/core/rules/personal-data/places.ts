import {gap, matchesOf, type Personal} from './find.ts'

const postcode = new RegExp(
  `(?<![\\p{L}\\d])(?:[A-PR-UWYZ][A-HK-Y]?\\d[A-Z\\d]?|GIR)${gap}{0,2}\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\d])`,
  'giu'
)

/** How every postcode ends. */
const inward = /\d[a-z]{2}/iu

/** The number of a house or flat, and the street behind it. */
const house =
  /(?<![\p{L}\d.,£])(?:(?:[Ff]lat|[Aa]partment|[Hh]ouse|[Uu]nit)\s+)?\d{1,4}\p{L}?,?\s+(?:\d{1,4}\p{L}?,?\s+)?\p{Lu}[^\d\n\r]{2,80}$/u

/** Addresses: a postcode with the number of a house before it. */
export function addressesIn(text: string): readonly Personal[] {
  if (!inward.test(text)) return []
  return matchesOf(text, postcode, 'address').flatMap((found) => {
    const from = Math.max(0, found.start - 100)
    const before = text.slice(from, found.start)
    const number = house.exec(before.slice(before.search(/[^.;!?]*$/)).replace(/[\r\n]/g, ' '))
    return number ? [{...found, start: found.start - number[0].length}] : []
  })
}
