import type {Literal, Node, Parent} from 'unist'

/** Words as a reader sees them, and where in the pack each of their units (and their end) stands. */
export interface Words {
  readonly text: string
  readonly offsets: readonly number[]
}

/** The words of a node in one line: without markup, comments and link targets, with single spaces. */
export function wordsOf(node: Node, pack: string): Words {
  const units = linesOf(node, pack)
  let text = ''
  const offsets: number[] = []
  for (let at = 0; at < units.text.length; at++) {
    const space = /\s/.test(units.text[at]!)
    if (space && (text === '' || text.endsWith(' '))) continue
    text += space ? ' ' : units.text[at]!
    offsets.push(units.offsets[at]!)
  }

  const length = text.trimEnd().length
  return {text: text.slice(0, length), offsets: [...offsets.slice(0, length), (offsets[length - 1] ?? -1) + 1]}
}

/** The words of a node with their line endings and spaces as the pack has them. */
export function linesOf(node: Node, pack: string): Words {
  const texts: string[] = []
  const offsets: number[] = []
  const open: Node[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if ('children' in next) open.push(...(next as Parent).children.toReversed())
    const value = valueOf(next)
    texts.push(value)
    for (const offset of placesOf(value, next, pack)) offsets.push(offset)
  }
  return {text: texts.join(''), offsets: [...offsets, node.position?.end.offset ?? pack.length]}
}

function valueOf(node: Node): string {
  if (node.type === 'break') return '\n'
  return node.type === 'text' || node.type === 'inlineCode' ? String((node as Literal).value) : ''
}

/** Where each unit of a value stands: its source may hold escapes, character references and quotation markers too. */
function* placesOf(value: string, {position}: Node, pack: string): Generator<number> {
  let at = position?.start.offset ?? 0
  const end = position?.end.offset ?? 0
  for (let unit = 0; unit < value.length; unit++) {
    const reference = pack[at] === '&' ? /^&#?\w+;/.exec(pack.slice(at, at + 40))?.[0] : undefined
    if (reference && !value.startsWith(reference, unit)) {
      yield at
      at += reference.length
      continue
    }
    const found = pack.indexOf(value[unit]!, at)
    if (at <= found && found < end) at = found
    yield Math.min(at++, end)
  }
}
