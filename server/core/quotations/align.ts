import type {Numbered} from './numbered.ts'
import type {Token} from './tokens.ts'

/** A token of a quotation beside the token of its source: one is missing where words were added or lost. */
export interface Pair {
  readonly quoted: Token | undefined
  readonly source: Token | undefined
  /** `skipped` are words of the source that an elision or an insertion stands for. */
  readonly relation: 'same' | 'changed' | 'added' | 'lost' | 'skipped'
}

/** A quotation beside the words of its source that are nearest to it. */
export interface Alignment {
  readonly cost: number
  readonly pairs: readonly Pair[]
}

/**
 * What it costs that a token was lost, was added, or stands for another. Of words that could be either, it is told
 * that one was changed, or lost, before it is told that one was added.
 */
const lossOf = ({word}: Token): number => (word === '' ? 2 : 3)
const additionOf = ({word}: Token): number => (word === '' ? 2 : 6)
function changeOf(quoted: Token, source: Token): number {
  if (isSame(quoted, source)) return 0
  if ((quoted.word === '') !== (source.word === '')) return never
  return quoted.word === '' ? 2 : quoted.word === source.word ? 1 : 5
}
const never = 60_000

/** A bracketed first letter leaves its capital open. */
const isSame = (quoted: Token, source: Token): boolean =>
  quoted.key === source.key || (quoted.bracketed && quoted.word !== '' && quoted.word === source.word)

/** What it costs to pass a token of the source: nothing where the author says that words were left out. */
function passCost(standing: Token, source: Token): number {
  if (standing.stands === 'itself') return lossOf(source)
  return standing.stands === 'insertion' && (source.key === '[' || source.key === ']') ? 2 : 0
}

/** Finds the stretch of a source that a quotation is nearest to, with the fewest words changed, added or lost. */
export function align(quoted: Numbered, source: Numbered): Alignment {
  const width = source.tokens.length + 1
  const costs = new Int32Array((quoted.tokens.length + 1) * width)
  for (let row = 1; row <= quoted.tokens.length; row++) {
    if (quoted.tokens[row - 1]!.stands === 'itself') fillRow(costs, row, quoted, source)
    else fillGap(costs, row, quoted, source)
  }
  return pathThrough(costs, quoted.tokens, source.tokens)
}

/**
 * What it costs to have come to a token, for each token of the source: `changeOf`, `additionOf` and `lossOf` in
 * numbers. Most of the time goes here, and machines guess badly which of three costs is the least: it is reckoned.
 */
function fillRow(costs: Int32Array, row: number, {tokens, keys, words}: Numbered, source: Numbered): void {
  const width = source.tokens.length + 1
  const here = row * width
  const above = here - width
  const token = tokens[row - 1]!
  const [key, word] = [keys[row - 1]!, words[row - 1]!]
  const adding = additionOf(token)
  const recased = token.bracketed ? 0 : 1
  const sourceKeys = source.keys
  const sourceWords = source.words
  let left = costs[above]! + adding
  let diagonal = costs[above]!
  costs[here] = left
  for (let column = 1; column < width; column++) {
    const other = sourceWords[column - 1]!
    const change =
      sourceKeys[column - 1] === key
        ? 0
        : word === other
          ? word === 0
            ? 2
            : recased
          : word === 0 || other === 0
            ? never
            : 5
    const up = costs[above + column]!
    const changed = diagonal + change
    diagonal = up
    const added = up + adding
    const lost = left + (other === 0 ? 2 : 3)
    left = lesser(lesser(changed, added), lost)
    costs[here + column] = left
  }
}

/** The lesser of two numbers, without a branch. */
function lesser(one: number, other: number): number {
  const difference = one - other
  return other + (difference & (difference >> 31))
}

/** The same for a sign that stands for words of the source. */
function fillGap(costs: Int32Array, row: number, {tokens}: Numbered, source: Numbered): void {
  const width = source.tokens.length + 1
  const here = row * width
  costs[here] = costs[here - width]!
  for (let column = 1; column < width; column++) {
    costs[here + column] = Math.min(
      costs[here - width + column]!,
      costs[here + column - 1]! + passCost(tokens[row - 1]!, source.tokens[column - 1]!)
    )
  }
}

function pathThrough(costs: Int32Array, quoted: readonly Token[], source: readonly Token[]): Alignment {
  const width = source.length + 1
  let column = width - 1
  const last = quoted.length * width
  for (let at = 0; at < width; at++) if (costs[last + at]! < costs[last + column]!) column = at

  const pairs: Pair[] = []
  const cost = costs[last + column]!
  for (let row = quoted.length; 0 < row;) {
    const token = quoted[row - 1]!
    const other = source[column - 1]
    const now = costs[row * width + column]!
    const diagonal = other && token.stands === 'itself' ? costs[(row - 1) * width + column - 1]! : Infinity
    const change = other ? changeOf(token, other) : never
    if (other && diagonal + change === now && change < never) {
      pairs.push({quoted: token, source: other, relation: isSame(token, other) ? 'same' : 'changed'})
      row--
      column--
    } else if (other && !isShort(row) && costs[row * width + column - 1]! + passCost(token, other) === now) {
      pairs.push({quoted: undefined, source: other, relation: token.stands === 'itself' ? 'lost' : 'skipped'})
      column--
    } else {
      pairs.push({quoted: token, source: undefined, relation: token.stands === 'itself' ? 'added' : 'skipped'})
      row--
    }
  }
  return {cost, pairs: pairs.reverse()}

  /** Whether what an elision stands for may end here: the shortest gap is the one that was meant. */
  function isShort(row: number): boolean {
    const above = costs[(row - 1) * width + column]
    return quoted[row - 1]?.stands !== 'itself' && costs[row * width + column] === above
  }
}
