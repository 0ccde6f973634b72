import {lineAfter, lineBefore} from '../completions/completion.ts'

/** What a place in a pack is for: which list or passage it stands in, by the headings above it. */
export type PackPlace =
  'front matter' | 'above the themes' | 'passages' | 'who speaks' | 'also called' | 'look for' | 'what to look for'

/** The place that an offset of a pack stands in. A line of a heading belongs to what stands above it. */
export function packPlaceAt(pack: string, offset: number): PackPlace {
  const front = /^\ufeff?---[ \t]*\r?\n[^]*?^(?:---|\.\.\.)[ \t]*$/m.exec(pack)
  const end = front?.index === 0 ? front[0].length : /^\ufeff?---[ \t]*\r?\n/.test(pack) ? pack.length : 0
  if (offset < end) return 'front matter'

  const isHeading = (lineBefore(pack, offset) + lineAfter(pack, offset)).startsWith('#')
  const above = pack.slice(end, isHeading ? offset - lineBefore(pack, offset).length : offset)
  let place: PackPlace = 'above the themes'
  for (const {1: marks, 2: title} of above.matchAll(/^(#{1,6})[ \t]+([^\r\n]*)/gm)) {
    const depth = marks!.length
    const list = depth === 3 ? lists[title!.trim().toLowerCase()] : undefined
    if (depth === 1) place = 'above the themes'
    else if (depth === 2) place = 'passages'
    else if (list) place = list
    else if (depth === 4 && (place === 'look for' || place === 'what to look for')) place = 'what to look for'
  }
  return place
}

const lists: Readonly<Record<string, PackPlace>> = {
  'who speaks': 'who speaks',
  'also called': 'also called',
  'look for': 'look for'
}
