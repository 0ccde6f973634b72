import {fold} from '../text/fold.ts'
import {matchesOf} from '../text/matches.ts'
import type {Span} from '../text/span.ts'

/** A word or a punctuation mark of a text, or a sign of honest quoting that stands for words left out or replaced. */
export interface Token {
  /** Its letters, with their typography levelled. */
  readonly key: string
  /** A word without its capitals; empty for everything else. */
  readonly word: string
  readonly span: Span
  /** `elision` stands for words left out, `insertion` for words of the quoting author. */
  readonly stands: 'itself' | 'elision' | 'insertion'
  /** Whether an elision is in brackets, so that it is surely the quoting author's. */
  readonly bracketed: boolean
}

/** The tokens of a text. Spans count in the text; soft hyphens and the like are nothing. */
export function tokensOf(text: string): readonly Token[] {
  const {text: folded, offsets} = fold(text)
  return matchesOf(pattern, folded).map(({0: key, index}) => ({
    key,
    word: isWord.test(key) ? key.toLowerCase() : '',
    span: {start: offsets[index]!, end: offsets[index + key.length - 1]! + 1},
    stands: 'itself',
    bracketed: false
  }))
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*|\S/gu
const isWord = /^[\p{L}\p{M}\p{N}]/u

/**
 * The tokens of words that somebody quotes: an ellipsis, with brackets or without, is an elision, and what stands in
 * brackets an insertion, unless it is the source's own: `isOwn` tells.
 */
export function quotedTokensOf(text: string, isOwn: (bracketed: string) => boolean): readonly Token[] {
  const tokens: Token[] = []
  const plain = tokensOf(text)
  for (let at = 0; at < plain.length; at++) {
    const token = plain[at]!
    const close = token.key === '[' || token.key === '(' ? closeOf(plain, at) : undefined
    const inside = close === undefined ? [] : plain.slice(at + 1, close)
    const span = {start: token.span.start, end: plain[close ?? at]!.span.end}
    if (token.key === '…') tokens.push({...token, stands: 'elision'})
    else if (inside.length === 1 && inside[0]!.key === '…')
      tokens.push({...token, key: '…', span, stands: 'elision', bracketed: true})
    else if (close !== undefined && token.key === '[' && !isOwn(inside.map(({key}) => key).join(' ')))
      tokens.push({...token, span, stands: 'insertion', bracketed: true})
    else {
      tokens.push(token)
      continue
    }
    at = close ?? at
  }
  return withoutEdges(joined(tokens, text))
}

/** Where the bracket that opens here closes, if it does so soon. */
function closeOf(tokens: readonly Token[], open: number): number | undefined {
  const wanted = tokens[open]!.key === '[' ? ']' : ')'
  for (let at = open + 1; at < Math.min(tokens.length, open + longestBracket); at++) {
    if (tokens[at]!.key === wanted) return at
  }
  return undefined
}

const longestBracket = 40

/** “[L]eaders” is one word, whose capital the quoting author owns up to. */
function joined(tokens: readonly Token[], text: string): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1]
    const before = tokens[at - 1]
    if (token.stands === 'insertion' && next?.word && next.span.start === token.span.end) {
      const letters = tokensOf(text.slice(token.span.start + 1, token.span.end - 1))
      if (letters.length === 1 && [...letters[0]!.key].length === 1) {
        const word = letters[0]!.word + next.word
        return [{...next, key: word, word, span: {start: token.span.start, end: next.span.end}, bracketed: true}]
      }
    }
    const isTail =
      token.word !== '' &&
      before?.stands === 'insertion' &&
      before.span.end === token.span.start &&
      /^\[\s*\S\s*\]$/u.test(text.slice(before.span.start, before.span.end))
    return isTail ? [] : [token]
  })
}

/** Without what the quoting author's own sentence puts at the ends and beside an elision. */
function withoutEdges(tokens: readonly Token[]): readonly Token[] {
  const kept = tokens.filter((token, at) => {
    const beside = tokens[at - 1]?.stands === 'elision' || tokens[at + 1]?.stands === 'elision'
    return !(beside && /^[.,;:]$/.test(token.key))
  })
  let start = 0
  let end = kept.length
  while (start < end && kept[start]!.stands !== 'itself') start++
  while (start < end && (kept[end - 1]!.stands !== 'itself' || /^[.,;:]$/.test(kept[end - 1]!.key))) end--
  return kept.slice(start, end)
}
