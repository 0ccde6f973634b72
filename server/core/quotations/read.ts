import type {Commentary} from '../commentary/model.ts'
import {findVerbatim} from '../commentary/quotations.ts'
import {bySection} from '../draft/by-section.ts'
import type {Block, Draft, Section, SectionBlock} from '../draft/model.ts'
import {memo, memoByKey} from '../text/memo.ts'
import {cut, shift, type Span} from '../text/span.ts'
import type {Comparison} from './compare.ts'
import type {Correction, Difference} from './differences.ts'
import {isLikely, isNear, lengthOf, quotedIn, type Quoted} from './in-block.ts'
import {voicesIn} from './sources.ts'
import {attributionOf, seemsToName, type Around, type Attribution} from './attribution.ts'

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

function quotationsInSection({blocks}: Section, text: string, commentary: Commentary): readonly DraftQuotation[] {
  const read = readerOf(commentary)
  const found: DraftQuotation[] = []
  for (let at = 0; at < blocks.length; at++) {
    const quotations = read(blocks, at, text)
    if (quotations.length === 0) continue
    const {base, content} = blocks[at]!
    for (const quotation of quotations) found.push(placed(quotation, base + content.span.start))
  }
  return found
}

/** Reads each block once, for as long as nobody edits it or what it stands between. */
const readerOf = memo((commentary: Commentary) => {
  const known = new WeakMap<Block, Known>()
  const quotedBefore = memoByKey<Block, readonly Quoted[]>()
  const isNamed = seemsToName(commentary)

  return (blocks: readonly SectionBlock[], at: number, text: string): readonly DraftQuotation[] => {
    const {base, content: block} = blocks[at]!
    const last = known.get(block)
    if (last === nothing) return nothing.quotations

    const [before, behind] = [blocks[at - 1]?.content, blocks[at + 1]?.content]
    if (last && last.before === before && last.behind === behind) return last.quotations

    const named = [before, block, behind].some((one) => one && isNamed(one)) ? 'named' : 'unnamed'
    const source = (): string => cut(text, shift(block.span, base))
    const quoted = quotedBefore(block, named, () => quotedIn(block, source(), commentary, named))
    const now =
      quoted.length === 0 ? nothing : {before, behind, quotations: quotationsOf(quoted, block, {before, behind}, named)}
    known.set(block, now)
    return now.quotations
  }

  function quotationsOf(quoted: readonly Quoted[], block: Block, around: Around, named: 'named' | 'unnamed') {
    return quoted.flatMap((one) => {
      // What is neither near nor given to the commentary is somebody else's.
      if (named === 'unnamed' && !isLikely(one)) return []
      return quotationOf(one, attributionOf(one, block, around, commentary), commentary) ?? []
    })
  }
})

/** What a block quotes between two others. */
interface Known extends Around {
  readonly quotations: readonly DraftQuotation[]
}

/** Of most blocks, wherever they stand. */
const nothing: Known = {before: undefined, behind: undefined, quotations: []}

function quotationOf(quoted: Quoted, attribution: Attribution, commentary: Commentary): DraftQuotation | undefined {
  const {span, words, comparison, differences, corrections} = quoted
  const given = attribution.toCommentary
  const common = {span, words: words.replace(/\u200b/g, '').replace(/\s+/g, ' '), attribution}
  if (comparison && (isLikely(quoted) || (given && isNear(quoted)))) {
    const passage = passagesOf(commentary)(comparison)
    return comparison.exact
      ? {...common, verdict: 'verbatim', passage, differences: [], corrections: []}
      : {...common, verdict: 'altered', passage, differences, corrections}
  }
  if (!given || lengthOf(words) < 4) return undefined
  return {...common, verdict: 'not found', passage: undefined, differences: [], corrections: []}
}

/** Looks for each passage once. */
const passagesOf = memo((commentary: Commentary) => memo((comparison: Comparison) => passageOf(comparison, commentary)))

function passageOf({source, said}: Comparison, {text: pack}: Commentary): PassageWords {
  const words = cut(source.text, said)
  const home = source.passages.find(({end}) => said.start < end)!.passage
  const voice = voicesIn(source).find(({start, end}) => start <= said.start && said.end <= end)
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
