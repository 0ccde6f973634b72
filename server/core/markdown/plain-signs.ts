import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import type {Link} from './links.ts'

/** A text whose plain signs of links, calls of footnotes and emphasis are told from its words. */
export interface MarkedText {
  /** The text with `silent` for each unit of a sign, and `soft` for line endings within links. */
  readonly text: string
  readonly source: string
  readonly links: readonly Link[]
  readonly calls: readonly Call[]
}

/** A call of a footnote, and where it stands. */
interface Call {
  readonly at: number
  readonly label: string
}

/** What stands for a unit of a sign, and for a line ending within a link; no draft contains either. */
export const silent = '\uE000'
export const soft = '\uE001'

/** A text in which plain signs are marked, where these labels are defined; nothing where it holds the marks itself. */
export function markedText(source: string, labels: readonly string[]): MarkedText | undefined {
  if (source.includes(silent) || source.includes(soft)) return undefined

  const links: Link[] = []
  const calls: Call[] = []
  const isDefined = (label: string): boolean => labels.includes(normalizeIdentifier(label))
  const words = source.includes('[') ? source.replace(reference, withoutReference) : source
  return {text: words.includes('*') ? words.replace(pair, withoutEmphasis) : words, source, links, calls}

  function withoutReference(
    all: string,
    note: string | undefined,
    said = '',
    target: string | undefined,
    label = '',
    at: number
  ): string {
    if (note !== undefined) {
      if (!isDefined(`^${note}`)) return all
      calls.push({at, label: normalizeIdentifier(note)})
      return silent.repeat(all.length)
    }
    if (target === undefined && !isDefined(label)) return all

    const start = at + said.length + '[]('.length
    if (target !== undefined) links.push({span: {start, end: start + target.length}, target})
    return silent + said.replace(/[\r\n]/g, soft) + silent.repeat(all.length - said.length - 1)
  }
}

/**
 * A call of a footnote; a link with its target, or with the label of one. Where its words go on in the next line, that
 * begins with a letter.
 */
const reference =
  /(?<!!)\[(?:\^([A-Za-z\d-]+)\](?![[(:])|((?:[^[\]^\\*\r\n]|(?:\r\n|\n|\r) *(?=[A-Za-z]))+)\](?:\(([^\s()<>\\&*_`[\]|"']+)\)|\[([A-Za-z\d][A-Za-z\d -]*)\]))/g

/** A pair of signs: the first stands behind a space and before a letter, the second before a space or a stop. */
const pair = /(?<![^ (\r\n])(\*\*?)(?=[A-Za-z\d])[^*\r\n]*(?:(?<=[A-Za-z\d])\1(?=[.,;:)])|(?<=[^\s*])\1(?![^ \r\n]))/g

function withoutEmphasis(all: string, {length}: string): string {
  const signs = silent.repeat(length)
  return signs + all.slice(length, -length) + signs
}
