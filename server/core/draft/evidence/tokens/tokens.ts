import {memo} from '../../../text/memo.ts'
import {trim, type Span} from '../../../text/span.ts'
import type {Testimony} from '../kind.ts'
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

/** A sentence as the readers of voices, sources and examples see it. */
export interface TokenSentence extends Span {
  readonly tokens: readonly Token[]
}

/** A word with its hyphens and apostrophes, a number with its points and per cent, or any other mark. */
export const tokenPattern = /[\dA-Za-zÀ-ɏ]+(?:['’-][\dA-Za-zÀ-ɏ]+|[.,]\d+)*%?|\S/g

/** The sentences of a block; a full stop within a quotation ends none, and one without an end is cut. */
export const tokenSentences = memo(({prose, sentences}: Testimony): readonly TokenSentence[] => {
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
    return pieces(tokensIn(prose, trim(prose, span), here))
  })
})

/** Nobody writes longer sentences than this; what is longer has no full stops, and must not cost more than others. */
const longest = 160

function pieces(tokens: readonly Token[]): readonly TokenSentence[] {
  const cut: TokenSentence[] = []
  for (let at = 0; at < tokens.length; at += longest) {
    const part = tokens.slice(at, at + longest)
    cut.push({start: part[0]!.start, end: part.at(-1)!.end, tokens: part})
  }
  return cut
}

/** The tokens of any words. */
export const tokensOf = (words: string): readonly Token[] =>
  tokensIn(words, {start: 0, end: words.length}, quotationsIn(words))

/** The tokens of the last words of what leads to a block. */
export const lastOf = (words: string): readonly Token[] => tokensOf(words.slice(-300))

function tokensIn(prose: string, span: Span, quotations: readonly Quotation[]): readonly Token[] {
  const tokens: Token[] = []
  let from = span.start
  for (const quotation of quotations) {
    const name = quotation.end - quotation.start < 40 ? prose.slice(quotation.words.start, quotation.words.end) : ''
    tokens.push(...plainTokens(prose, from, quotation.start))
    tokens.push({start: quotation.start, end: quotation.end, word: '“”', capital: false, quotation, name})
    from = quotation.end
  }
  tokens.push(...plainTokens(prose, from, span.end))
  return tokens
}

function plainTokens(prose: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = []
  for (const {0: written, index} of prose.slice(from, to).matchAll(tokenPattern)) {
    const lower = written.toLowerCase()
    const start = from + index
    const word =
      written === 'May' && start > 0 ? 'may, the month' : lower.includes('’') ? lower.replaceAll('’', "'") : lower
    tokens.push({
      start,
      end: start + written.length,
      word,
      capital: !lower.startsWith(written.charAt(0)),
      quotation: undefined,
      name: ''
    })
  }
  return tokens
}
