import type {Span} from '../../text/span.ts'
import type {Block, Evidence} from '../model.ts'

/** What a kind of evidence is judged by: a block's words, sentence by sentence, and what stands around it. */
export interface Testimony {
  /** The words of the block at their places, everything else blanked. */
  readonly prose: string
  readonly sentences: readonly Span[]
  readonly form: Block['form']
  readonly leadIn: string
  readonly column: string
  readonly row: string
  /** The statement that some words are. */
  readonly statementOf: (words: string) => Statement
}

/**
 * A sentence, wherever it stands: the same object for as long as its words are remembered, so that what is known of it
 * is remembered by it. Who types in a long paragraph changes one sentence of it.
 */
export interface Statement {
  readonly words: string
}

/** A way to show that something is so. Spans count from the start of the block's words. */
export interface EvidenceKind {
  readonly id: string
  /** As the author reads it: “a figure”. */
  readonly name: string
  /** Every pattern that it reads drafts with, so that a test can see that none of them backtracks. */
  readonly patterns: readonly RegExp[]
  /** Whether it is told by the author alone, and never in a block quote. */
  readonly isOwnWords?: true
  find(testimony: Testimony): Iterable<Omit<Evidence, 'kind'>>
  /** Words that look like it and are none; the reason is a clause of its own: “it is a target or a plan”. */
  nearly(testimony: Testimony): Iterable<Omit<Evidence, 'kind'>>
}

/** Whether blocks of a form can hold evidence of a kind: what stands at the head of a table shows nothing. */
export const canHold = ({isOwnWords}: EvidenceKind, form: Block['form']): boolean =>
  form !== 'head' && !(form === 'quote' && isOwnWords)
