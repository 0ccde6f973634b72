import {once} from '../text/memo.ts'
import {shift} from '../text/span.ts'
import type {Section} from './model.ts'
import type {Placed} from './placed.ts'

/** The same section further back; hardly anybody asks for the places of what stands in it. */
export function shiftSection(section: Section, by: number): Section {
  if (by === 0) return section

  const moved = <Content>({base, content}: Placed<Content>): Placed<Content> => ({base: base + by, content})
  const marks = once(() => section.marks.map(moved))
  const blocks = once(() => section.blocks.map((block) => ({...moved(block), themes: block.themes})))
  return {
    span: shift(section.span, by),
    heading: section.heading && moved(section.heading),
    known: section.known,
    get marks() {
      return marks()
    },
    get blocks() {
      return blocks()
    },
    identity: section.identity
  }
}
