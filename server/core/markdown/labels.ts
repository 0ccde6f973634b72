import type {Root} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import {visit} from 'unist-util-visit'
import type {Part} from './slices.ts'

/**
 * Definitions of links and footnotes are what acts at a distance in Markdown: `[1]` is a link only if `[1]: …`
 * stands somewhere in the document. A label of a footnote begins with `^`.
 */

/** The labels that a part defines. */
export function labelsDefinedIn({nodes}: Part): readonly string[] {
  const labels: string[] = []
  visit({type: 'root', children: [...nodes]} as Root, (node) => {
    if (node.type === 'definition') labels.push(normalizeIdentifier(node.identifier))
    if (node.type === 'footnoteDefinition') labels.push('^' + normalizeIdentifier(node.identifier))
  })
  return labels
}

/** Those of the defined labels that a text may refer to, in the order of the text. */
export function labelsUsedIn(source: string, defined: ReadonlySet<string>): readonly string[] {
  if (defined.size === 0 || !source.includes('[')) return []
  const used = Array.from(source.matchAll(/\[([^[\]]{1,999})\]/g), ([, label]) => normalizeIdentifier(label!))
  return [...new Set(used)].filter((label) => defined.has(label))
}

/** Lines that define these labels, to parse a text behind; the comment keeps an indented text out of a footnote. */
export const definitionsFor = (labels: readonly string[]): string =>
  labels.length === 0
    ? ''
    : labels.map((label) => (label.startsWith('^') ? `[${label}]: .\n\n` : `[${label}]: #\n\n`)).join('') +
      '<!---->\n\n'
