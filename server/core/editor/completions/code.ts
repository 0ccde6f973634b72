import type {Draft} from '../../draft/model.ts'
import {sectionAt, startOf} from '../section-at.ts'
import {lineAfter, lineBefore} from './completion.ts'

/** Whether the cursor stands in code, a link or an address, where nothing of ours belongs. */
export function isOutsideProse(draft: Draft, text: string, offset: number): boolean {
  const before = lineBefore(text, offset)
  // What the line tells by itself is asked first: who types waits for the draft to be read only where it matters.
  return (
    before.startsWith('    ') ||
    before.startsWith('\t') ||
    /\]\([^()]*$|\]\[[^\]]*$|<(?!!--)[a-z/][^<>]*$|https?:\/\/\S*$/i.test(before.slice(-longest)) ||
    (/\[[^[\]]*$/.test(before.slice(-longest)) && /^[^[\]]*\](?:\(|\[)/.test(lineAfter(text, offset))) ||
    isInCodeSpan(text, offset) ||
    isInFence(text.slice(startOf(sectionAt(draft, offset), draft), offset))
  )
}

/** Addresses and titles longer than this are none. */
const longest = 500

/** Whether a text, which begins outside of any, leaves a fence of code open. */
function isInFence(text: string): boolean {
  let open: string | undefined
  for (const [, fence = '', rest = ''] of text.matchAll(
    /^(?: {0,3}|[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)(`{3,}|~{3,})([^\r\n]*)/gm
  )) {
    if (open === undefined) open = fence
    else if (fence.startsWith(open) && rest.trim() === '') open = undefined
  }
  return open !== undefined
}

/** Whether the paragraph up to the cursor has a backtick without its second. */
function isInCodeSpan(text: string, offset: number): boolean {
  const paragraph = text
    .slice(Math.max(0, offset - 5000), offset)
    .split(/\r?\n[ \t]*\r?\n/)
    .at(-1)!
  return (paragraph.match(/`+/g) ?? []).length % 2 === 1
}
