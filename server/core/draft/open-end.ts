import {parseMarkdown} from '../markdown/parse.ts'
import type {Draft} from './model.ts'
import {spanOf} from './placed.ts'

/** Whether a fence, a comment or a tag of the last section is open at an offset, so that a heading would be none there. */
export function isOpenAt({sections, frontMatter, unread}: Draft, text: string, offset: number): boolean {
  // What was too long or too deep to be read is not parsed for this either.
  if (unread.length > 0) return false
  const heading = sections.at(-1)?.heading
  const before = `${text.slice(heading ? spanOf(heading).start : frontMatter.end, offset)}\n\n`
  const last = parseMarkdown(`${before}# x\n`).children.at(-1)
  return last?.type !== 'heading' || last.position?.start.offset !== before.length
}
