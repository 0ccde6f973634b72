import {letters} from '../../text/level.ts'
import {foundBy, gap, type Personal} from './find.ts'

const code = `(?:[a-pr-uwyz][a-hk-y]?\\d[a-z\\d]?|gir)${gap}{0,2}\\d[abd-hjlnp-uw-z]{2}`
const postcode = new RegExp(`(?<![${letters}\\d])${code}(?![${letters}\\d])`, 'gu')
const sign = new RegExp(code)

/** The number of a house or flat, and the street behind it. */
const house =
  /(?<![\p{L}\d.,£])(?:(?:[Ff]lat|[Aa]partment|[Hh]ouse|[Uu]nit)\s+)?\d{1,4}\p{L}?,?\s+(?:\d{1,4}\p{L}?,?\s+)?\p{Lu}[^\d\n\r]{2,80}$/u

/** Addresses: a postcode with the number of a house before it; `text` is `written`, level. */
export function addressesIn(text: string, written: string): readonly Personal[] {
  if (!sign.test(text)) return []
  return foundBy(postcode, text, 'address').flatMap((found) => {
    const from = Math.max(0, found.start - 100)
    const before = written.slice(from, found.start)
    const number = house.exec(before.slice(before.search(/[^.;!?]*$/)).replace(/[\r\n]/g, ' '))
    return number ? [{...found, start: found.start - number[0].length}] : []
  })
}
