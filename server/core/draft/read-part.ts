import type {Commentary} from '../commentary/model.ts'
import {itemsOf, type BlockItem} from '../markdown/blocks.ts'
import type {Part} from '../markdown/slices.ts'
import {createPhraseFinder} from '../text/phrases.ts'
import {shift} from '../text/span.ts'
import {wordsIn} from '../text/words.ts'
import {createEvidenceReader} from './evidence/read.ts'
import {readMark, type EvidenceMark, type Mark} from './marks.ts'
import type {Block, Claim, Heading} from './model.ts'

/** What a part says, in the order of its text; spans count from the start of the part. */
export type PartItem =
  | {readonly item: 'heading'; readonly heading: Heading}
  | {readonly item: 'mark'; readonly mark: Mark}
  | {readonly item: 'block'; readonly block: Block}

/** A reader of parts, which knows how the commentary's expectations are spoken of. */
export function createPartReader(commentary: Commentary): (part: Part) => readonly PartItem[] {
  const claimsIn = createClaimReader(commentary)
  const evidenceIn = createEvidenceReader()

  return (part) => {
    const items: PartItem[] = []
    let waiting: EvidenceMark[] = []
    for (const item of itemsOf(part)) {
      if (item.item === 'heading') items.push({item: 'heading', heading: item})
      if (item.item === 'comment') {
        const mark = readMark(item)
        if (mark) items.push({item: 'mark', mark})
        if (mark?.mark === 'evidence') waiting.push(mark)
      }
      if (item.item !== 'block') continue

      items.push({
        item: 'block',
        block: {...blockOf(item), claims: claimsIn(item), evidence: evidenceIn(item, waiting)}
      })
      waiting = []
    }
    return items
  }
}

const blockOf = ({span, form, prose, leadIn, calls, footnote}: BlockItem): Omit<Block, 'claims' | 'evidence'> => ({
  span,
  form,
  prose,
  leadIn,
  calls,
  footnote
})

/** A reader of the claims of a block, by the cues of the commentary. */
function createClaimReader({themes}: Commentary): (item: BlockItem) => readonly Claim[] {
  const cues = themes.flatMap((theme) =>
    theme.expectations.flatMap(({id, cues}) =>
      cues.map((cue) => [cue.text, {theme: theme.id, expectation: id}] as const)
    )
  )
  const find = createPhraseFinder(cues)

  return ({prose, span}) =>
    find(wordsIn(prose)).map(({meaning, ...words}) => ({span: shift(words, span.start), ...meaning}))
}
