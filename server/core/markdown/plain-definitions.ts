import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import {atTop, type BlockItem} from './blocks.ts'
import type {Link} from './links.ts'
import {silent, soft, type MarkedText} from './plain-signs.ts'
import {ending, lines, plainBlock, rest, type PlainWords} from './plain-words.ts'

/** The definitions of links and footnotes, in plain words, that are all of a text from an offset on; nothing where it is none. */
export function plainDefinitionsOf(marked: MarkedText, start: number): PlainWords | undefined {
  const {text} = marked
  if (text[start] !== '[') return undefined

  const items: BlockItem[] = []
  const links: Link[] = []
  const defined: string[] = []
  for (let at = start; at < text.length; at = definition.lastIndex) {
    definition.lastIndex = at
    const [all, note, words = '', onNote, , label = '', target, onTarget] = definition.exec(text) ?? []
    const goesOn = onNote ?? onTarget
    if (all === undefined || (goesOn === undefined && definition.lastIndex < text.length)) return undefined

    const begin = at + '[]: '.length + (note === undefined ? label.length : '^'.length + note.length)
    defined.push(normalizeIdentifier(note === undefined ? label : `^${note}`))
    if (target !== undefined) links.push({span: {start: begin, end: begin + target.length}, target})
    if (note === undefined) continue

    const around = {...atTop, form: 'footnote', footnote: normalizeIdentifier(note)} as const
    items.push(...plainBlock(marked, {start: begin, end: begin + words.length}, around))
  }
  return {items, links, defined}
}

/**
 * A footnote or the target of links, and the line ending before the next; else what may stand behind the last one.
 * Behind a footnote only another begins anew: the target of links would go on with its words.
 */
const definition = new RegExp(
  `\\[(?:\\^([A-Za-z\\d-]+)\\]: (${lines})(?:(${ending})(?=\\[\\^)|${rest})|` +
    `([A-Za-z\\d][A-Za-z\\d -]*)\\]: ([A-Za-z\\d#/.][^\\s<>()\\\\&*${silent}${soft}]*)(?:(${ending})(?=\\[)|${rest}))`,
  'y'
)
