import type {Root, RootContent} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import {visit} from 'unist-util-visit'

/**
 * Definitions of links and footnotes are what acts at a distance in Markdown: `[1]` is a link only if `[1]: …`
 * stands somewhere in the document. A label of a footnote begins with `^`.
 */

/** The labels that a text defines, by what was read of it. */
export function labelsDefinedIn(source: string, nodes: readonly RootContent[]): readonly string[] {
  if (!source.includes(']:')) return []
  const labels: string[] = []
  visit({type: 'root', children: [...nodes]} as Root, (node) => {
    if (node.type === 'definition') labels.push(normalizeIdentifier(node.identifier))
    if (node.type === 'footnoteDefinition') labels.push('^' + normalizeIdentifier(node.identifier))
  })
  return labels
}

/** The labels that a text may refer to, in the order of the text, each once. */
export function labelsUsedIn(source: string): readonly string[] {
  if (!source.includes('[')) return []
  const used = Array.from(source.matchAll(/\[((?:[^[\]\\]|\\[^])+)\]/g), ([, label]) =>
    normalizeIdentifier(label!.replace(/[\r\n][ \t>]*/g, ' '))
  )
  return [...new Set(used)]
}

/** The labels that a text seems to define, told at a glance. */
export const labelsSeeminglyDefinedIn = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(text.matchAll(/^[ \t>]*\[((?:[^[\]\\\r\n]|\\.)+)\]:/gm), ([, label]) => normalizeIdentifier(label!))
  )

/** Lines that define these labels, to parse a text behind; the comment keeps an indented text out of a footnote. */
export const definitionsFor = (labels: readonly string[]): string =>
  labels.length === 0
    ? ''
    : labels.map((label) => (label.startsWith('^') ? `[${label}]: .\n\n` : `[${label}]: #\n\n`)).join('') +
      '<!---->\n\n'
