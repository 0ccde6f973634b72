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
export function align(quoted: readonly Token[], source: readonly Token[]): Alignment {
  const width = source.length + 1
  const costs = new Uint32Array((quoted.length + 1) * width)
  for (let row = 1; row <= quoted.length; row++) {
    const token = quoted[row - 1]!
    const adding = token.stands === 'itself' ? additionOf(token) : 0
    const here = row * width
    const above = here - width
    costs[here] = costs[above]! + adding
    for (let column = 1; column < width; column++) {
      const other = source[column - 1]!
      costs[here + column] = Math.min(
        costs[above + column]! + adding,
        costs[here + column - 1]! + passCost(token, other),
        token.stands === 'itself' ? costs[above + column - 1]! + changeOf(token, other) : never
      )
    }
  }
  return pathThrough(costs, quoted, source)
}

function pathThrough(costs: Uint32Array, quoted: readonly Token[], source: readonly Token[]): Alignment {
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
