import type {Coverage} from '../coverage.ts'
import {spokenOf} from '../draft/spoken.ts'
import type {Draft, Section, SectionContent} from '../draft/model.ts'
import {spanOf} from '../draft/placed.ts'
import {memoByKey} from '../text/memo.ts'
import {shift, type Span} from '../text/span.ts'

/**
 * Where a draft speaks of a theme, for an author to look at: the heading of the first section that is known to
 * speak of it, else its mark; where only the wording speaks, the words that do, else the block.
 */
export function placeOfTheme(covered: Coverage, {sections}: Draft): Span | undefined {
  const {theme, basis} = covered
  const key = `${basis} ${theme.id}`
  const speaks = ({identity}: Section): boolean =>
    remembered(identity, key, () =>
      identity.blocks.some((block) =>
        spokenOf(block).some((spoken) => spoken.theme === theme.id && spoken.basis === basis)
      )
    )
  const section = basis === 'wording' ? undefined : sections.find(speaks)
  if (section?.heading) return spanOf(section.heading)

  const mark = section?.marks.find(
    ({content}) => content.mark === 'theme' && content.themes.some(({id}) => id === theme.id)
  )
  if (mark) return spanOf(mark)

  // Worked out only where it is asked for.
  const {blocks} = covered
  for (const block of blocks) {
    const [words] = spokenOf(block).find((spoken) => spoken.theme === theme.id)?.words ?? []
    if (words) return shift(words, block.base)
    const claim = block.content.claims.find((claim) => claim.theme === theme.id)
    if (claim) return spanOf({base: block.base, content: claim})
  }
  return blocks[0] && spanOf(blocks[0])
}

/** Whether sections speak of themes, and how that is known. */
const remembered = memoByKey<SectionContent, boolean>()
