import {lazily} from '../text/lazily.ts'
import type {Span} from '../text/span.ts'
import type {Heading, Section, SectionBlock, SectionContent} from './model.ts'
import type {Mark} from './marks.ts'
import type {Placed} from './placed.ts'

/** What a section says at a place of the draft; hardly anybody asks for the places of what stands in it. */
export const placeSection = (content: SectionContent, base: number, span: Span): Section =>
  sectionOf({base, span, known: content.known, identity: content})

/** A section where it now stands: the same object where it stands there already. */
export const movedSection = (section: Section, base: number, span: Span): Section =>
  section.base === base && section.span.start === span.start && section.span.end === span.end
    ? section
    : placeSection(section.identity, base, span)

const sectionOf = lazily<
  Pick<Section, 'base' | 'span' | 'known' | 'identity'>,
  Pick<Section, 'heading' | 'marks' | 'blocks'>
>({
  heading: ({base, identity: {heading}}): Placed<Heading> | undefined => heading && moved(heading, base),
  marks: ({base, identity: {marks}}): readonly Placed<Mark>[] => marks.map((mark) => moved(mark, base)),
  blocks: ({base, identity: {blocks}}): readonly SectionBlock[] =>
    blocks.map(({base: place, content, themes}) => ({base: base + place, content, themes}))
})

const moved = <Content>({base, content}: Placed<Content>, by: number): Placed<Content> => ({base: base + by, content})
