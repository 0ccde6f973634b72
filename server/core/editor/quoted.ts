import type {Commentary, Passage, Theme} from '../commentary/model.ts'
import {findVerbatim} from '../commentary/quotations.ts'
import type {Block} from '../draft/model.ts'
import {fold} from '../text/fold.ts'
import {memo} from '../text/memo.ts'
import {cut, shift, trim, type Span} from '../text/span.ts'

/** Words of a draft that the commentary says word for word. */
export interface QuotedWords {
  readonly span: Span
  readonly passage: Passage
  /** The theme whose passage it is; nothing for words of the opening or the closing. */
  readonly theme: Theme | undefined
  /** Where the pack says them. */
  readonly source: Span
}

/** What a block quotes of a commentary, word for word. Spans count as those of the block do. */
export const quotedIn = (commentary: Commentary, block: Block): readonly QuotedWords[] => finderOf(commentary)(block)

const finderOf = memo((commentary: Commentary): ((block: Block) => readonly QuotedWords[]) => {
  const passages = [
    ...[...commentary.opening, ...commentary.closing].map(({passages}) => ({passages, theme: undefined})),
    ...commentary.themes.map((theme) => ({passages: theme.passages, theme}))
  ].flatMap(({passages, theme}) => passages.map((passage) => ({passage, theme, folded: fold(passage.text)})))

  function find(words: string): Omit<QuotedWords, 'span'> | undefined {
    for (const {passage, theme, folded} of passages) {
      const found = findVerbatim(passage.text, words, folded)
      if (found) return {passage, theme, source: placeOf(found, passage, commentary.text)}
    }
    return undefined
  }

  return memo(({prose, form, span}: Block): readonly QuotedWords[] => {
    const found: QuotedWords[] = []
    for (const tries of form === 'quote' ? [[trim(prose, {start: 0, end: prose.length})]] : stretchesIn(prose)) {
      for (const stretch of tries) {
        const words = withoutMarks(cut(prose, stretch))
        const said = words.split(/\s+/, fewest).length < fewest ? undefined : find(words)
        if (!said) continue
        found.push({...said, span: shift(stretch, span.start)})
        break
      }
    }
    return found
  })
})

/** Fewer words than this may be anybody's. */
const fewest = 3

/** Words that a passage says, in the pack; where markup stands between them, the whole passage. */
const placeOf = (found: Span, {span, text}: Passage, pack: string): Span =>
  cut(pack, span) === text ? shift(found, span.start) : span

const withoutMarks = (words: string): string => words.trim().replace(/^["“”„‘’']|["“”‘’']$/g, '')

/** The stretches of a text that stand in quotation marks, each with the ends that it may have, the longest first. */
function* stretchesIn(prose: string): Generator<readonly Span[]> {
  const double = Array.from(prose.matchAll(/["“”„]/g), ({index}) => index)
  for (const [place, start] of double.entries()) {
    const end = double[place + 1]
    if (end !== undefined) yield [{start, end: end + 1}]
  }
  for (const {index: start} of prose.matchAll(/(?<![\p{L}\p{N}])['‘](?=\S)/gu)) {
    const rest = prose.slice(start + 1, start + longest)
    yield Array.from(rest.matchAll(/['’](?![\p{L}\p{N}])/gu), ({index}) => ({start, end: start + index + 2}))
      .slice(0, 6)
      .reverse()
  }
}

/** Quotations in single marks are sentences, not pages: an apostrophe must not send us through all of a draft. */
const longest = 1200
