import type {Commentary} from '../commentary/model.ts'
import type {BlockItem} from '../markdown/blocks.ts'
import type {Stretch} from '../markdown/pieces.ts'
import type {Slice} from '../markdown/slices.ts'
import {inRow} from '../text/in-row.ts'
import {lazily} from '../text/lazily.ts'
import {inLastRounds, memo} from '../text/memo.ts'
import {createPhraseFinder} from '../text/phrases.ts'
import {cut, shift, type Span} from '../text/span.ts'
import {wordsIn, type Word} from '../text/words.ts'
import {evidenceIn} from './evidence/read.ts'
import {readMark, type EvidenceMark, type Mark} from './marks.ts'
import type {Block, Claim, Heading} from './model.ts'

/** What a part says, in the order of its text; spans count from the start of the part. */
export type PartItem =
  | {readonly item: 'heading'; readonly heading: Heading}
  | {readonly item: 'mark'; readonly mark: Mark}
  | {readonly item: 'block'; readonly block: Block}

/** What a part says, and where it stands. */
export interface ReadPart {
  readonly base: number
  /** The same object for as long as the part is read the same. */
  readonly items: readonly PartItem[]
}

/** What was read from a part, and the marks in it that speak of a block behind it. */
interface Reading {
  readonly items: readonly PartItem[]
  readonly waiting: readonly EvidenceMark[]
}

/** The same where it stands, and the marks before it that it was read with. */
interface ReadSlice extends ReadPart, Reading {
  readonly before: readonly EvidenceMark[]
}

const none: readonly EvidenceMark[] = []

/** A reader of the parts of a draft, which reads none twice; it knows how the commentary's expectations are spoken of. */
export function createPartReader(commentary: Commentary): (slices: readonly Slice[]) => readonly ReadPart[] {
  const claimsIn = claimReaderOf(commentary)

  // Who types in a long table changes one cell of it: the others are read as they were, and nothing else is kept.
  const remembered = inLastRounds<Block>(8)

  function readBlock(item: BlockItem, stretch: Stretch, marks: readonly EvidenceMark[]): Block {
    const {span, form, prose, leadIn, column, row, calls, footnote} = item
    const read = (): Block => {
      const words = wordsIn(prose)
      const claims = claimsIn(words, span)
      return blockOf({span, form, prose, leadIn, column, row, calls, footnote, words, claims, marks})
    }
    if (0 < marks.length) return read()

    const question = [span.start, cut(stretch.source, span), prose, form, leadIn, column, row, calls, footnote]
    return remembered(stretch, JSON.stringify(question), read)
  }

  function readPart(stretch: Stretch, before: readonly EvidenceMark[]): Reading {
    const items: PartItem[] = []
    let waiting = before
    for (const item of stretch.items) {
      if (item.item === 'heading') items.push({item: 'heading', heading: item})
      if (item.item === 'comment') {
        const mark = readMark(item)
        if (mark) items.push({item: 'mark', mark})
        if (mark?.mark === 'evidence') waiting = [...waiting, mark]
      }
      if (item.item !== 'block') continue

      items.push({item: 'block', block: readBlock(item, stretch, waiting)})
      waiting = none
    }
    return {items, waiting: waiting.length === 0 ? none : waiting}
  }

  // Hardly ever does a mark stand in another part than its block.
  const readAlone = memo((stretch: Stretch) => readPart(stretch, none))
  const readBehind = memo((marks: readonly EvidenceMark[]) => memo((stretch: Stretch) => readPart(stretch, marks)))

  const inTurn = inRow<Slice, ReadSlice>((one, other) => one.stretch === other.stretch)

  return (slices) => {
    let before = none
    return inTurn(slices, ({base, stretch}, last) => {
      const same = last?.before === before ? last : undefined
      const {items, waiting} = same ?? (before.length === 0 ? readAlone(stretch) : readBehind(before)(stretch))
      const now = same?.base === base ? same : {base, items, waiting, before}
      before = waiting
      return now
    })
  }
}

/** A block, with the author's marks that speak of it; its evidence is read when somebody asks what it shows. */
const blockOf = lazily<Omit<Block, 'evidence'> & {readonly marks: readonly EvidenceMark[]}, Pick<Block, 'evidence'>>({
  evidence: (block) => evidenceIn(block, block.marks)
})

/** A reader of the claims of a block, by the cues of the commentary: made once for all drafts. */
const claimReaderOf = memo(({themes}: Commentary): ((words: readonly Word[], block: Span) => readonly Claim[]) => {
  const cues = themes.flatMap((theme) =>
    theme.expectations.flatMap(({id, cues}) =>
      cues.map((cue) => [cue.text, {theme: theme.id, expectation: id}] as const)
    )
  )
  const find = createPhraseFinder(cues)

  return (words, {start}) => find(words).map(({meaning, ...found}) => ({span: shift(found, start), ...meaning}))
})
