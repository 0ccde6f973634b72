import assert from 'node:assert/strict'
import type {Fix, FixEdit} from '../../server/core/editor/fixes/fix.ts'
import {fixesAt} from '../../server/core/editor/fixes/index.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {plainBody} from '../../server/core/snippets/body.ts'
import {snippets} from '../../server/packs/snippets.ts'
import {withCursor} from './cursor.ts'
import {assess} from './draft.ts'

/** What an author is offered at the cursor, which is marked `<|>`. */
export function fixes(marked: string): readonly Fix[] {
  const {text, offset} = withCursor(marked)
  const span = {start: offset, end: offset}
  return fixesAt({assessment: assess(text), span, snippets, kinds: defaultSettings.evidence.kinds})
}

/** A draft after an author took a fix. */
export const applied = (text: string, edits: readonly FixEdit[]): string =>
  edits
    .toSorted((one, other) => other.span.start - one.span.start)
    .reduce((text, {span, body}) => text.slice(0, span.start) + plainBody(body) + text.slice(span.end), text)

/** A draft after its author took the fix of this title at the cursor. */
export function fixed(marked: string, title: string): string {
  const offered = fixes(marked)
  const fix = offered.find((fix) => fix.title === title)
  assert.ok(fix, `“${title}” is not among ${offered.map(({title}) => title).join('; ')}`)
  return applied(withCursor(marked).text, fix.edits)
}
