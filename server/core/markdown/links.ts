import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Span} from '../text/span.ts'
import {spanIn} from './nodes.ts'
import type {Part} from './parts.ts'

/** A link or an image, or the definition of one, and where it leads, as it is written. */
export interface Link {
  /** Where its target stands; all of the link where the target is written with escapes. */
  readonly span: Span
  readonly target: string
}

/** The links of a part, in the order of its text. */
export function linksIn(part: Part): readonly Link[] {
  const links: Link[] = []
  if (!/[[<]/.test(part.source)) return links

  visit({type: 'root', children: [...part.nodes]} as Root, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      links.push({span: targetSpan(node, node.url, part), target: node.url})
  })
  return links
}

function targetSpan(node: Nodes, target: string, part: Part): Span {
  const all = spanIn(part, node)
  const label = 'children' in node ? node.children.at(-1) : undefined
  const from = label ? spanIn(part, label).end : all.start
  const text = part.source.slice(from, all.end)
  const sign = text.search(/\][(:]/)
  const found = target === '' ? -1 : text.indexOf(target, Math.max(0, sign))
  return found < 0 ? all : {start: from + found, end: from + found + target.length}
}
