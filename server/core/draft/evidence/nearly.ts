import {memo} from '../../text/memo.ts'
import {shift} from '../../text/span.ts'
import type {Block, Evidence} from '../model.ts'
import {sentencesIn} from '../sentences.ts'
import {evidenceKinds} from './index.ts'
import {canHold} from './kind.ts'

/**
 * What a block nearly shows: of each kind that it has no evidence of, the first words that look like some, and why
 * they are none. Asked for by those who want to know; judging a draft does not need it.
 */
export const nearlyIn = memo((block: Block): readonly Evidence[] => {
  const testimony = {...block, sentences: sentencesIn(block.prose), statementOf: (words: string) => ({words})}
  return evidenceKinds
    .filter((kind) => canHold(kind, block.form) && !block.evidence.some((piece) => piece.kind === kind.id))
    .flatMap((kind) =>
      Array.from(kind.nearly(testimony))
        .slice(0, 1)
        .map(({span, reason}) => ({kind: kind.id, reason, span: shift(span, block.span.start)}))
    )
})
