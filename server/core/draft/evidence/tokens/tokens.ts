import {lately, memo, memoByKey} from '../../../text/memo.ts'
import {cut, shift, trim, type Span} from '../../../text/span.ts'
import type {Statement, Testimony} from '../kind.ts'
import {quotationsIn, type Quotation} from './quotations.ts'

/** A word, a number or a mark of a sentence; a quotation is one token, whatever it says. */
export interface Token extends Span {
  /** In lower case, with straight apostrophes; a quotation is `“”`. */
  readonly word: string
  /** Whether it begins with a capital letter. */
  readonly capital: boolean
  readonly quotation: Quotation | undefined
  /** What a short quotation says: it may be a name. */
  readonly name: string
}

/** A sentence as the readers of voices, sources and examples see it; its tokens count from its beginning. */
export interface TokenSentence extends Span {
  readonly words: string
  /** The same for as long as the statement is remembered. */
  readonly tokens: readonly Token[]
}

/** A word with its hyphens and apostrophes, a number with its points and per cent, or any other mark. */
export const tokenPattern = /[\dA-Za-zÀ-ɏ]+(?:['’-][\dA-Za-zÀ-ɏ]+|[.,]\d+)*%?|\S/g

/** The sentences of a block; a full stop within a quotation ends none, and one without an end is cut. */
export const tokenSentences = lately(({prose, sentences, statementOf}: Testimony): readonly TokenSentence[] => {
  const quotations = quotationsIn(prose)
  const whole: Span[] = []
  let next = 0
  for (const {start, end} of sentences) {
    while (next < quotations.length && quotations[next]!.end <= start) next++
    const within = next < quotations.length && quotations[next]!.start < start
    if (within && whole.length > 0) whole[whole.length - 1] = {start: whole.at(-1)!.start, end}
    else whole.push({start, end})
  }
  let from = 0
  return whole.flatMap((span) => {
    while (from < quotations.length && quotations[from]!.end <= span.start) from++
    const here: Quotation[] = []
    for (let at = from; at < quotations.length && quotations[at]!.start < span.end; at++) here.push(quotations[at]!)
    const {start, end} = trim(prose, span)
    const said = piecesOf(statementOf(prose.slice(start, end)), here, start)
    // Written out: objects that are spread are each of a kind of their own to the machine.
    return said.map((piece) => ({
      start: piece.start + start,
      end: piece.end + start,
      words: piece.words,
      tokens: piece.tokens
    }))
  })
})

/** Nobody writes longer sentences than this; what is longer has no full stops, and must not cost more than others. */
const longest = 160

/** The tokens of a statement, in pieces; its quotations are those of the prose in which it begins at `base`. */
function piecesOf(statement: Statement, quotations: readonly Quotation[], base: number): readonly TokenSentence[] {
  const key = [base === 0, ...quotations.flatMap(({start, end}) => [start - base, end - base])].join()
  return remembered(statement, key, () => cutPieces(statement, quotations, base))
}

const remembered = memoByKey<Statement, readonly TokenSentence[]>()

function cutPieces(statement: Statement, quotations: readonly Quotation[], base: number): readonly TokenSentence[] {
  const own = quotations.map((quotation) => shiftQuotation(quotation, -base))
  const tokens = tokensIn(statement.words, own, base === 0)
  const pieces: TokenSentence[] = []
  for (let at = 0; at < tokens.length; at += longest) {
    const part = tokens.slice(at, at + longest)
    const [start, end] = [part[0]!.start, part.at(-1)!.end]
    pieces.push({start, end, words: statement.words.slice(start, end), tokens: countedFrom(start, part)})
  }
  return pieces
}

const countedFrom = (start: number, tokens: readonly Token[]): readonly Token[] =>
  start === 0
    ? tokens
    : tokens.map((token) => ({
        ...token,
        ...shift(token, -start),
        quotation: token.quotation && shiftQuotation(token.quotation, -start)
      }))

const shiftQuotation = (quotation: Quotation, by: number): Quotation => ({
  ...shift(quotation, by),
  words: shift(quotation.words, by)
})

/** The tokens of any words. */
export const tokensOf = (words: string): readonly Token[] => tokensIn(words, quotationsIn(words), true)

/** The tokens of the last words of what leads to a block. */
export const lastOf = (words: string, {statementOf}: Testimony): readonly Token[] =>
  tokensOfStatement(statementOf(words.slice(-300)))

const tokensOfStatement = memo(({words}: Statement) => tokensOf(words))

function tokensIn(words: string, quotations: readonly Quotation[], isFirst: boolean): readonly Token[] {
  const tokens: Token[] = []
  let from = 0
  for (const quotation of quotations) {
    const name = quotation.end - quotation.start < 40 ? cut(words, quotation.words) : ''
    pushTokens(tokens, words, from, quotation.start, isFirst)
    tokens.push({start: quotation.start, end: quotation.end, word: '“”', capital: false, quotation, name})
    from = quotation.end
  }
  pushTokens(tokens, words, from, words.length, isFirst)
  return tokens
}

/** Adds the tokens of a stretch of a sentence. “May” is the month, unless a block begins with it. */
function pushTokens(tokens: Token[], words: string, from: number, to: number, isFirst: boolean): void {
  const stretch = words.slice(from, to)
  tokenPattern.lastIndex = 0
  for (let found = tokenPattern.exec(stretch); found; found = tokenPattern.exec(stretch)) {
    const [written] = found
    const lower = written.toLowerCase()
    const start = from + found.index
    const isMonth = written === 'May' && !(isFirst && start === 0)
    tokens.push({
      start,
      end: start + written.length,
      word: isMonth ? 'may, the month' : lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      capital: !lower.startsWith(written.charAt(0)),
      quotation: undefined,
      name: ''
    })
  }
}
