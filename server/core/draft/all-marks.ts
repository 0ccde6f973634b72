import {throughSections} from './chapters.ts'
import type {Mark} from './marks.ts'
import type {Placed} from './placed.ts'

/** All marks of a draft, in the order of its text. */
export const marksIn = throughSections(
  ({marks}) => marks,
  ({base, content}: Placed<Mark>, by) => ({base: base + by, content})
)
