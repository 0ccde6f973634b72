import type {Span} from '../text/span.ts'
import type {Mark} from './marks.ts'
import type {Block, Heading} from './model.ts'
import type {Placed} from './placed.ts'
import type {ReadPart} from './read-part.ts'

/** A section before its themes are known, and where it stands. */
export interface UnthemedSection {
  readonly base: number
  readonly span: Span
  readonly body: SectionBody
}

/** What a section says: the same object for as long as nobody edits it. All places in it count from its beginning. */
export interface SectionBody {
  readonly heading: Placed<Heading> | undefined
  /** Its marks and blocks in the order of the text. */
  readonly items: readonly (Placed<Mark> | Placed<Block>)[]
}

/** A section, and where its heading stands: in which part, which item of it, and how far behind its base. */
interface Place extends Omit<UnthemedSection, 'span'> {
  readonly part: number
  readonly item: number
  readonly offset: number
}

/** A maker of sections for one draft: those whose parts stay keep their bodies, also where they move. */
export function createSectioner(): (
  parts: readonly ReadPart[],
  start: number,
  end: number
) => readonly UnthemedSection[] {
  let before: readonly ReadPart[] = []
  let places: readonly Place[] = []
  let sections: readonly UnthemedSection[] = []
  const sameAsEver = createBodyMemory()

  return (parts, start, end) => {
    const [same, rest] = sharedBetween(before, parts)
    // A section ends where the next one begins, so that it stays if the part in which the next begins does.
    const kept = places.slice(
      0,
      countWhile(places, (_, at) => (places[at + 1]?.part ?? Infinity) < same)
    )
    const behind = places.slice(countWhile(places, ({part, body}) => part < before.length - rest || !body.heading))
    const moved = parts.length - before.length
    const next = behind[0] && {part: behind[0].part + moved, item: behind[0].item}
    const anew = sectionsBetween(parts, kept.length > 0 ? places[kept.length] : undefined, next).map(
      ({base, body, part, item, offset}) => ({base, body: sameAsEver(body), part, item, offset})
    )

    const placed = (place: Place, by: number): Place => {
      const part = place.part + by
      const base = start + (parts[part]?.base ?? 0)
      if (by === 0 && base === place.base) return place
      return {base, body: place.body, part, item: place.item, offset: place.offset}
    }
    places = [
      ...kept.map((place) => placed(place, 0)),
      ...anew.map((place) => placed(place, 0)),
      ...behind.map((place) => placed(place, moved))
    ]
    before = parts
    sections = withSpans(places, start, end, sections)
    return sections
  }
}

/**
 * Gives a section back the body that it last had, if it says the same: what a fence took in comes back as it was when
 * that is closed.
 */
function createBodyMemory(): (body: SectionBody) => SectionBody {
  const known = new WeakMap<Heading, SectionBody>()

  return (body) => {
    const heading = body.heading?.content
    const before = heading && known.get(heading)
    if (before && saySame(before, body)) return before
    if (heading) known.set(heading, body)
    return body
  }
}

const saySame = ({items: some}: SectionBody, {items: others}: SectionBody): boolean =>
  some.length === others.length &&
  some.every(({base, content}, at) => base === others[at]!.base && content === others[at]!.content)

/**
 * The same sections and where they stand in a draft that begins and ends here; what stands where it stood before is the
 * same object.
 */
const withSpans = (
  places: readonly Place[],
  start: number,
  end: number,
  before: readonly UnthemedSection[]
): readonly UnthemedSection[] =>
  places.map((place, at) => {
    const {base, body} = place
    const span = {start: at === 0 ? start : startOf(place), end: places[at + 1] ? startOf(places[at + 1]!) : end}
    const last = before[at]
    const stays = last?.body === body && last.base === base && last.span.start === span.start
    return stays && last.span.end === span.end ? last : {base, body, span}
  })

const startOf = ({base, offset}: Place): number => base + offset

/** How many parts are the same at the beginning of two drafts, and how many at the end. */
function sharedBetween(some: readonly ReadPart[], others: readonly ReadPart[]): readonly [number, number] {
  const shared = Math.min(some.length, others.length)
  const same = countWhile(some.slice(0, shared), (part, at) => part === others[at] || part.items === others[at]!.items)
  let rest = 0
  while (rest < shared - same && some.at(-1 - rest)!.items === others.at(-1 - rest)!.items) rest++
  return [same, rest]
}

function countWhile<Thing>(things: readonly Thing[], holds: (thing: Thing, at: number) => boolean): number {
  const end = things.findIndex((thing, at) => !holds(thing, at))
  return end < 0 ? things.length : end
}

/** The sections from the heading at one place, or from the beginning, up to the one at another, or to the end. */
function sectionsBetween(
  parts: readonly ReadPart[],
  from: Pick<Place, 'part' | 'item'> | undefined,
  to: Pick<Place, 'part' | 'item'> | undefined
): readonly Place[] {
  const sections: Place[] = []
  let items: (Placed<Mark> | Placed<Block>)[] = []
  if (!from) sections.push({part: 0, item: 0, base: 0, offset: 0, body: {heading: undefined, items}})

  for (let part = from?.part ?? 0; part < (to ? to.part + 1 : parts.length); part++) {
    const {base, items: read} = parts[part]!
    const end = part === to?.part ? to.item : read.length
    for (let item = part === from?.part ? from.item : 0; item < end; item++) {
      const said = read[item]!
      const place = base - parts[sections.at(-1)?.part ?? 0]!.base
      if (said.item === 'block') items.push({base: place, content: said.block})
      if (said.item === 'mark') items.push({base: place, content: said.mark})
      if (said.item !== 'heading') continue

      items = []
      const offset = said.heading.span.start
      sections.push({part, item, base: 0, offset, body: {heading: {base: 0, content: said.heading}, items}})
    }
  }
  return sections
}
