import * as l10n from '@vscode/l10n'
import {cut, type Span} from '../text/span.ts'
import type {Pair} from './align.ts'
import type {Comparison} from './compare.ts'

/** Where words of a draft differ from those of the commentary. */
export interface Difference {
  /** What the draft says, and where; nothing where words were lost. */
  readonly draft: string
  /** What the commentary says; nothing where words were added. */
  readonly commentary: string
  /** The word before, which both have. */
  readonly after: string
  /** What to put where so that it says the commentary's words; nothing where markup or an elision is in the way. */
  readonly correction: Correction | undefined
}

/** Words of the commentary that restore a quotation, and the stretch of the draft that they replace. */
export interface Correction {
  readonly span: Span
  readonly text: string
}

/** The differences of a comparison with `words`; spans count in the words. */
export function differencesOf({pairs, source}: Comparison, words: string): readonly Difference[] {
  const differences: Difference[] = []
  for (let at = 0; at < pairs.length;) {
    let end = at
    while (end < pairs.length && differs(pairs[end]!)) end++
    if (end === at) at++
    else {
      differences.push(differenceOf(pairs, at, end, source.text, words))
      at = end
    }
  }
  return differences
}

/** What restores all of some words: each difference by itself, or the whole where that cannot be. */
export function correctionsOf(differences: readonly Difference[], words: string, {source, said}: Comparison) {
  const corrections = differences.flatMap(({correction}) => correction ?? [])
  return corrections.length === differences.length
    ? corrections
    : [{span: {start: 0, end: words.length}, text: cut(source.text, said)}]
}

const differs = ({relation}: Pair): boolean => relation !== 'same' && relation !== 'skipped'

function differenceOf(pairs: readonly Pair[], at: number, end: number, text: string, words: string): Difference {
  const before = pairs[at - 1]?.relation === 'same' ? at - 1 : at
  const behind = before === at && pairs[end]?.relation === 'same' ? end + 1 : end
  const onlyMarks = pairs.slice(at, end).every(({quoted, source}) => !quoted?.word && !source?.word)
  const shown = onlyMarks ? pairs.slice(before, behind) : pairs.slice(at, end)
  const wide = pairs.slice(before, behind)
  const span = spanOf(wide.flatMap(({quoted}) => quoted ?? []))
  const all = spanOf(wide.flatMap(({source}) => source ?? []))
  return {
    draft: sayings(
      shown.flatMap(({quoted}) => quoted ?? []),
      words
    ),
    commentary: sayings(
      shown.flatMap(({source}) => source ?? []),
      text
    ),
    after: onlyMarks
      ? ''
      : sayings(
          pairs.slice(before, at).flatMap(({quoted}) => quoted ?? []),
          words
        ),
    correction:
      span && all && !isBesideGap(pairs, at, end) && !/[\u200b\r\n]/.test(cut(words, span))
        ? {span, text: cut(text, all)}
        : undefined
  }
}

const isBesideGap = (pairs: readonly Pair[], at: number, end: number): boolean =>
  pairs[at - 1]?.relation === 'skipped' || pairs[end]?.relation === 'skipped'

const sayings = (tokens: readonly {readonly span: Span}[], text: string): string => {
  const span = spanOf(tokens)
  return span
    ? cut(text, span)
        .replace(/\u200b/g, '')
        .replace(/\s+/g, ' ')
    : ''
}

const spanOf = (tokens: readonly {readonly span: Span}[]): Span | undefined =>
  tokens.length === 0 ? undefined : {start: tokens[0]!.span.start, end: tokens.at(-1)!.span.end}

/** A difference, as the author reads it. */
export function inWords({draft, commentary, after}: Difference): string {
  if (draft === '')
    return after === ''
      ? l10n.t('“{0}” is missing', commentary)
      : l10n.t('“{0}” is missing after “{1}”', commentary, after)
  if (commentary === '')
    return after === '' ? l10n.t('“{0}” is added', draft) : l10n.t('“{0}” is added after “{1}”', draft, after)
  return l10n.t('it says “{0}” and not “{1}”', commentary, draft)
}
