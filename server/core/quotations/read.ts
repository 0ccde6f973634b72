import type {Commentary} from '../commentary/model.ts'
import {findVerbatim} from '../commentary/quotations.ts'
import {bySection} from '../draft/by-section.ts'
import type {Block, Draft, Section, SectionBlock} from '../draft/model.ts'
import {memo} from '../text/memo.ts'
import {cut, shift, type Span} from '../text/span.ts'
import type {Comparison} from './compare.ts'
import type {Correction, Difference} from './differences.ts'
import {isLikely, isNear, quotedIn, type Quoted} from './in-block.ts'
import {attributionOf, type Attribution} from './attribution.ts'

/** A quotation of the commentary in a draft, or what the draft says to be one. */
export interface DraftQuotation {
  /** Where the words stand in the draft, without their quotation marks. */
  readonly span: Span
  readonly words: string
  readonly verdict: 'verbatim' | 'altered' | 'not found'
  /** The commentary's nearest words; nothing where there are none. */
  readonly passage: PassageWords | undefined
  readonly differences: readonly Difference[]
  readonly corrections: readonly Correction[]
  readonly attribution: Attribution
}

/** Words of the commentary, where they stand and whose they are. */
export interface PassageWords {
  readonly text: string
  /** The id of the theme; nothing for the chapters around the themes. */
  readonly theme: string | undefined
  /** Where the pack has them. */
  readonly source: Span
  /** The heading of the chapter. */
  readonly chapter: string
  /** Whom the commentary quotes with these words; nothing where they are its own. */
  readonly speaker: string | undefined
  /** Who wrote the passage; empty where the commentary leaves that open. */
  readonly author: string
}

/** The quotations of the commentary in a draft, in the order of its text. */
export function quotationsIn(draft: Draft, text: string, commentary: Commentary): readonly DraftQuotation[] {
  const read = quotationReaderOf(commentary)
  return draft.sections.flatMap((section) => read(section, text))
}

/** A reader of the quotations of the commentary in a section. */
export const quotationReaderOf = memo((commentary: Commentary) =>
  bySection((section, text) => quotationsInSection(section, text, commentary), placed)
)

const quotationsInSection = ({blocks}: Section, text: string, commentary: Commentary): readonly DraftQuotation[] =>
  blocks.flatMap((block, at) => {
    const place = block.base + block.content.span.start
    const source = (): string => cut(text, shift(block.content.span, block.base))
    return readerOf(commentary)(block.content, source).flatMap((quoted) => {
      const attribution = attributionOf(quoted, block.content, around(blocks, at), commentary)
      const quotation = quotationOf(quoted, attribution, commentary)
      return quotation ? [placed(quotation, place)] : []
    })
  })

/** Reads each block once, for as long as nobody edits it. */
const readerOf = memo((commentary: Commentary) => {
  const known = new WeakMap<Block, readonly Quoted[]>()
  return (block: Block, source: () => string): readonly Quoted[] => {
    const quoted = known.get(block) ?? quotedIn(block, source(), commentary)
    known.set(block, quoted)
    return quoted
  }
})

const around = (blocks: readonly SectionBlock[], at: number): {readonly before: string; readonly behind: string} => ({
  before: blocks[at - 1]?.content.prose ?? '',
  behind: blocks[at + 1]?.content.prose ?? ''
})

function quotationOf(quoted: Quoted, attribution: Attribution, commentary: Commentary): DraftQuotation | undefined {
  const {span, words, comparison, differences, corrections, length} = quoted
  const given = attribution.toCommentary
  const common = {span, words: words.replace(/\u200b/g, '').replace(/\s+/g, ' '), attribution}
  if (comparison && (isLikely(quoted) || (given && isNear(quoted)))) {
    const passage = passagesOf(commentary)(comparison)
    return comparison.exact
      ? {...common, verdict: 'verbatim', passage, differences: [], corrections: []}
      : {...common, verdict: 'altered', passage, differences, corrections}
  }
  if (!given || length < 4) return undefined
  return {...common, verdict: 'not found', passage: undefined, differences: [], corrections: []}
}

/** Looks for each passage once. */
const passagesOf = memo((commentary: Commentary) => memo((comparison: Comparison) => passageOf(comparison, commentary)))

function passageOf({source, said}: Comparison, {text: pack}: Commentary): PassageWords {
  const words = cut(source.text, said)
  const home = source.passages.find(({end}) => said.start < end)!.passage
  const voice = source.voices.find(({start, end}) => start <= said.start && said.end <= end)
  const inPack = findVerbatim(cut(pack, home.span), words)
  return {
    text: words,
    theme: source.theme,
    source: inPack ? shift(inPack, home.span.start) : home.span,
    chapter: source.chapter.title,
    speaker: voice?.speaker,
    author: home.author
  }
}

function placed(quotation: DraftQuotation, base: number): DraftQuotation {
  const corrections = quotation.corrections.map((one) => ({...one, span: shift(one.span, base)}))
  return {...quotation, span: shift(quotation.span, base), corrections}
}
