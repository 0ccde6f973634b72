import type {Draft, Section, SectionBlock} from '../draft/model.ts'
import {inOneLine} from '../text/in-one-line.ts'
import {cut} from '../text/span.ts'

/**
 * What a draft says of a theme, as a reviewer signs it: the headings and the blocks of the sections that are known to
 * speak of it, one a line, with white space folded. What is only guessed from the wording is nobody's word yet.
 */
export const themeText = ({sections}: Draft, text: string, theme: string): readonly string[] =>
  sections.flatMap((section) => {
    const blocks = section.blocks.filter((block) => isKnown(block.themes, theme))
    if (blocks.length === 0 && !isKnown(section.known ?? [], theme)) return []
    return [section.heading?.content.title ?? '', ...blocks.map((block) => wordsOf(block, text))]
      .map(inOneLine)
      .filter(Boolean)
  })

const isKnown = (themes: NonNullable<Section['known']>, theme: string): boolean =>
  themes.some((known) => known.theme === theme && known.basis !== 'wording')

/** The words of a block: markup that no reader hears is taken out, and does not part what it stands between. */
function wordsOf({base, content: {span, prose}}: SectionBlock, text: string): string {
  const source = cut(text, {start: base + span.start, end: base + span.end})
  let words = ''
  for (let at = 0; at < prose.length; at++) {
    if (/\S/.test(prose[at]!)) words += prose[at]!
    else if (/[\s<]/.test(source[at] ?? ' ')) words += ' '
  }
  return words
}
