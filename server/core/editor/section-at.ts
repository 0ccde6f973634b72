import type {Draft, Section} from '../draft/model.ts'
import {spanOf} from '../draft/placed.ts'

/** The section that an offset of the draft stands in. */
export const sectionAt = ({sections}: Draft, offset: number): Section =>
  sections.findLast(({heading}) => heading && spanOf(heading).start <= offset) ?? sections[0]!

/** Where a section begins: at its heading, or behind the front matter. */
export const startOf = ({heading}: Section, {frontMatter}: Draft): number =>
  heading ? spanOf(heading).start : frontMatter.end
