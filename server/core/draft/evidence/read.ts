import * as l10n from '@vscode/l10n'
import type {BlockItem} from '../../markdown/blocks.ts'
import {overlaps, shift, trim} from '../../text/span.ts'
import type {EvidenceMark} from '../marks.ts'
import type {Evidence} from '../model.ts'
import {recently} from '../../text/memo.ts'
import {sentencesIn} from '../sentences.ts'
import {evidenceKinds, kindById} from './index.ts'
import {canHold, type Statement} from './kind.ts'

/** What of a block its evidence is read from. */
type Read = Pick<BlockItem, 'prose' | 'form' | 'leadIn' | 'column' | 'row' | 'span'>

/** The evidence of a block; the author's marks that speak of the block have the last word. */
export function evidenceIn(block: Read, marks: readonly EvidenceMark[]): readonly Evidence[] {
  const {prose, form, leadIn, column, row, span} = block
  const testimony = {prose, form, leadIn, column, row, sentences: sentencesIn(prose), statementOf}
  const found: Evidence[] = []
  for (const kind of evidenceKinds) {
    if (!canHold(kind, form)) continue
    for (const piece of kind.find(testimony)) {
      found.push({span: shift(piece.span, span.start), reason: piece.reason, kind: kind.id})
    }
  }
  return marks
    .reduce((evidence: Evidence[], mark) => markedEvidence(evidence, mark, block), found)
    .sort((a, b) => a.span.start - b.span.start)
}

const remembered = recently<Statement>(60)
const statementOf = (words: string): Statement => remembered(words, () => ({words}))

/** The evidence of a block as a mark has it: from the mark, or the block's start, to the block's end. */
function markedEvidence(evidence: readonly Evidence[], mark: EvidenceMark, {span, prose}: Read): Evidence[] {
  const rest = {start: mark.within ? Math.max(mark.span.end, span.start) : span.start, end: span.end}
  if (mark.kind === undefined) return evidence.filter((piece) => !overlaps(piece.span, rest))

  const kind = kindById(mark.kind.id)
  if (!kind) return [...evidence]

  const words = shift(trim(prose, shift(rest, -span.start)), span.start)
  return [...evidence, {kind: kind.id, span: words, reason: l10n.t('marked by the author')}]
}
