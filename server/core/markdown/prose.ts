import type {Node, Parent} from 'unist'
import type {Span} from '../text/span.ts'
import {spanIn} from './nodes.ts'
import type {Part} from './parts.ts'

/**
 * The words of a node at their places: as long as the node's source, with everything that no reader hears blanked
 * (markup, code, link targets, comments, line endings). A match in it is therefore a match at its place in the draft.
 */
export function proseOf(node: Node, part: Part): string {
  const {start, end} = spanIn(part, node)
  let prose = ''
  for (const words of wordsIn(node, part)) {
    prose = prose.padEnd(words.start - start) + withoutMarkup(part.source.slice(words.start, words.end))
  }
  return prose.padEnd(end - start)
}

/** The stretches of a part in which a node has words. */
function* wordsIn(node: Node, part: Part): Generator<Span> {
  if (node.type === 'text') yield spanIn(part, node)
  if (node.type === 'html') yield* wordsOfHtml(spanIn(part, node), part.source)
  if (!('children' in node)) return

  for (const child of (node as Parent).children) yield* wordsIn(child, part)
}

/** What stands between the tags and comments of raw HTML: authors write `<details>` and after comments too. */
function* wordsOfHtml({start, end}: Span, source: string): Generator<Span> {
  const html = source.slice(start, end)
  let from = 0
  for (const {0: markup, index} of html.matchAll(/<!--[^]*?(?:-->|$)|<[^<>]*(?:>|$)/g)) {
    if (from < index) yield {start: start + from, end: start + index}
    from = index + markup.length
  }
  if (from < html.length) yield {start: start + from, end}
}

/** A text of the same length without line endings, the quotation markers that follow them, escapes and entities. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(/(?:\r\n|\n|\r)[ \t>]*/g, (ending) => ' '.repeat(ending.length))
    .replace(/\\(?=[!-/:-@[-`{-~])/g, ' ')
    .replace(/&(?:nbsp|#160);/g, (entity) => ' '.repeat(entity.length))
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
