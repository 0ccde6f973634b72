import assert from 'node:assert/strict'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {TextDocumentEdit, TextEdit} from 'vscode-languageserver/node'
import {completionsAt} from '../../server/core/editor/completions/index.ts'
import type {FixEdit, OfferedFix} from '../../server/core/editor/fixes/fix.ts'
import {fixesAt} from '../../server/core/editor/fixes/index.ts'
import {createReviewer, type Assessment} from '../../server/core/reviewer.ts'
import {plainBody} from '../../server/core/snippets/body.ts'
import {completionItemOf} from '../../server/lsp/convert/completion.ts'
import {codeActionOf} from '../../server/lsp/convert/fix.ts'
import {openDocuments} from '../../server/lsp/files/open-document.ts'
import {snippets} from '../../server/packs/snippets.ts'
import {commentary} from '../harness/draft.ts'
import {applied} from '../harness/fixes.ts'
import {strict} from './core-law.ts'

const {kinds} = strict.evidence
const plainForm = {snippets: false, markdown: false}
const versioned = {documentChanges: true}

/** All that a strict reviewer knows of a draft. */
export const assessStrictly = (text: string): Assessment => createReviewer(commentary, strict)(text)

/** All the fixes that an author is offered anywhere in a draft. */
export function fixesOf(assessment: Assessment): readonly OfferedFix[] {
  const spans = [...assessment.findings.map(({span}) => span), {start: 0, end: 0}]
  const fixes = spans.flatMap((span) => fixesAt({assessment, span, snippets, kinds}))
  const distinct = new Map(fixes.map((fix) => [JSON.stringify([fix.title, fix.edits]), fix]))
  return [...distinct.values()]
}

/**
 * Fails if anything that is offered anywhere in a draft could harm it: takes away more than what it is about, parts a
 * character or a line ending, does otherwise over the protocol, names no version, or cannot be undone.
 */
export function assertHarmless(text: string): void {
  const assessment = assessStrictly(text)
  const document = openDocuments.create('file:///d.md', 'markdown', 7, text)
  for (const fix of fixesOf(assessment)) {
    assertKeeps(text, fix.edits, mayTake(fix, text), fix.title)
    const {edit} = codeActionOf(document, fix, [], versioned)
    const [change] = edit?.documentChanges as TextDocumentEdit[]
    assert.equal(edit?.documentChanges?.length, 1)
    assert.deepEqual(change?.textDocument, {uri: document.uri, version: 7}, fix.title)
    assert.equal(TextDocument.applyEdits(document, change.edits as TextEdit[]), applied(text, fix.edits), fix.title)
  }
  for (let at = 0; at <= 12; at++) {
    const position = document.positionAt(Math.round((at / 12) * text.length))
    assertCompletes(assessment, document, document.offsetAt(position))
  }
}

/** The words that a fix may take away, beside white space. */
function mayTake({family, finding}: OfferedFix, text: string): string {
  if (!finding) return ''
  const {start, end} = finding.span
  const words = text.slice(start, end)
  if (family === 'correct-theme') return words
  if (family === 'restore-quotation') return text.slice(Math.max(0, start - 3), end + 3)
  const opening = text.lastIndexOf('<!--', start)
  return family === 'mend-waiver' ? text.slice(opening, text.indexOf('-->', start) + 3) : ''
}

/** Fails unless edits leave all but some words of a text as it is, and can be taken back. */
function assertKeeps(text: string, edits: readonly FixEdit[], words: string, title: string): void {
  const ordered = edits.toSorted((one, other) => one.span.start - other.span.start)
  for (const [at, {span}] of ordered.entries()) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, title)
    assert.ok(at === 0 || ordered[at - 1]!.span.end <= span.start, `${title} writes one place twice`)
    const taken = text.slice(span.start, span.end)
    assert.ok(taken.trim() === '' || words.includes(taken.trim()), `${title} takes away ${JSON.stringify(taken)}`)
    for (const offset of [span.start, span.end])
      assert.ok(!parts(text, offset), `${title} parts a character or a line ending at ${offset}`)
  }
  assert.equal(undone(applied(text, edits), text, ordered), text)
}

/** Whether an offset lies within a surrogate pair or a line ending. */
const parts = (text: string, offset: number): boolean =>
  /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(offset - 1, offset + 1))

/** A text once each edit was taken back, by where its words stand now. */
function undone(after: string, before: string, ordered: readonly FixEdit[]): string {
  let shift = 0
  let text = after
  const back = ordered.map(({span, body}) => {
    const start = span.start + shift
    shift += plainBody(body).length - (span.end - span.start)
    return {start, end: start + plainBody(body).length, words: before.slice(span.start, span.end)}
  })
  for (const {start, end, words} of back.toReversed()) text = text.slice(0, start) + words + text.slice(end)
  return text
}

/** What a completion takes the place of stands around the cursor in one line, as the protocol has it. */
function assertCompletes(assessment: Assessment, document: TextDocument, offset: number): void {
  const {text} = assessment
  for (const asked of ['outright', 'by typing'] as const) {
    for (const [place, one] of completionsAt({
      assessment,
      offset,
      snippets,
      kinds,
      asked,
      commentaries: [],
      markdownFiles: []
    }).entries()) {
      assert.ok(one.span.start <= offset && offset <= one.span.end, one.label)
      const taken = text.slice(one.span.start, one.span.end)
      assert.ok(taken.length < 320 && !/[\r\n]/.test(taken), `${one.label} takes away ${JSON.stringify(taken)}`)
      const edit = completionItemOf(document, one, place, plainForm).textEdit as TextEdit
      const edits: readonly FixEdit[] = [{span: one.span, body: one.body}]
      assert.equal(TextDocument.applyEdits(document, [edit]), applied(text, edits), one.label)
      assert.equal(undone(applied(text, edits), text, edits), text)
    }
  }
}
