import type {Commentary} from '../commentary/model.ts'
import {itemsOf, type BlockItem} from '../markdown/blocks.ts'
import {linksIn, type Link} from '../markdown/links.ts'
import type {Part} from '../markdown/slices.ts'
import {createPhraseFinder} from '../text/phrases.ts'
import {shift, type Span} from '../text/span.ts'
import {createWordReader, type Word} from '../text/words.ts'
import {createEvidenceReader} from './evidence/read.ts'
import {readMark, type EvidenceMark, type Mark} from './marks.ts'
import type {Block, Claim, Heading} from './model.ts'

/** What a part says, in the order of its text; spans count from the start of the part. */
export type PartItem =
  | {readonly item: 'heading'; readonly heading: Heading}
  | {readonly item: 'mark'; readonly mark: Mark}
  | {readonly item: 'link'; readonly link: Link}
  | {readonly item: 'block'; readonly block: Block}

/** A reader of parts, which knows how the commentary's expectations are spoken of. */
export function createPartReader(commentary: Commentary): (part: Part) => readonly PartItem[] {
  const claimsIn = createClaimReader(commentary)
  const evidenceIn = createEvidenceReader()
  const wordsIn = createWordReader()

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

      const words = wordsIn(item.prose)
      items.push({
        item: 'block',
        block: {...blockOf(item), words, claims: claimsIn(words, item.span), evidence: evidenceIn(item, waiting)}
      })
      waiting = []
    }
    return [...items, ...linksIn(part).map((link) => ({item: 'link', link}) as const)]
  }
}

const blockOf = ({
  span,
  form,
  prose,
  leadIn,
  column,
  row,
  calls,
  footnote
}: BlockItem): Omit<Block, 'words' | 'claims' | 'evidence'> => ({
  span,
  form,
  prose,
  leadIn,
  column,
  row,
  calls,
  footnote
})

/** A reader of the claims of a block, by the cues of the commentary. */
function createClaimReader({themes}: Commentary): (words: readonly Word[], block: Span) => readonly Claim[] {
  const cues = themes.flatMap((theme) =>
    theme.expectations.flatMap(({id, cues}) =>
      cues.map((cue) => [cue.text, {theme: theme.id, expectation: id}] as const)
    )
  )
  const find = createPhraseFinder(cues)

  return (words, {start}) => find(words).map(({meaning, ...found}) => ({span: shift(found, start), ...meaning}))
}
