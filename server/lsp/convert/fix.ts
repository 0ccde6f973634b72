import * as l10n from '@vscode/l10n'
import {
  CodeActionKind,
  type AnnotatedTextEdit,
  type CodeAction,
  type Diagnostic,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
  type WorkspaceEditClientCapabilities
} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Fix, FixEdit, OfferedFix} from '../../core/editor/fixes/fix.ts'
import type {Finding} from '../../core/rules/rule.ts'
import {plainBody, readBody} from '../../core/snippets/body.ts'
import {fixKind} from '../protocol/messages.ts'
import {rangeOf} from './ranges.ts'

/**
 * A fix as editors offer it. Its edit names the version of the draft that it was made for, so that it is refused when
 * the text has moved on; clients that know no versions get the edit alone.
 */
export function codeActionOf(
  document: TextDocument,
  fix: OfferedFix,
  diagnostics: readonly Diagnostic[],
  client: WorkspaceEditClientCapabilities | undefined
): CodeAction {
  const {title, finding, preferred, family} = fix
  const settled = finding && diagnostics.find((diagnostic) => isOf(diagnostic, finding, document))
  return {
    title,
    kind: `${finding ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite}.${fixKind(family)}`,
    ...(preferred && {isPreferred: true}),
    ...(settled && {diagnostics: [settled]}),
    edit: editOf(document, fix, client)
  }
}

const isOf = ({code, range}: Diagnostic, {rule, span}: Finding, document: TextDocument): boolean => {
  const {start, end} = rangeOf(document, span)
  return (
    code === rule &&
    [start.line, start.character, end.line, end.character].join() ===
      [range.start.line, range.start.character, range.end.line, range.end.character].join()
  )
}

function editOf(
  document: TextDocument,
  {edits, previewed}: Fix,
  client: WorkspaceEditClientCapabilities | undefined
): WorkspaceEdit {
  const {uri, version} = document
  const plain = (edit: FixEdit): TextEdit => ({range: rangeOf(document, edit.span), newText: plainBody(edit.body)})
  if (!client?.documentChanges) return {changes: {[uri]: edits.map(plain)}}

  const annotationId = 'previewed'
  const isAnnotated = previewed && client.changeAnnotationSupport !== undefined
  const change = (edit: FixEdit): TextEdit | AnnotatedTextEdit | SnippetTextEdit => {
    if (isAnnotated) return {...plain(edit), annotationId}
    const isSnippet = readBody(edit.body).some((piece) => typeof piece !== 'string')
    if (!client.snippetEditSupport || !isSnippet) return plain(edit)
    return {range: rangeOf(document, edit.span), snippet: {kind: 'snippet', value: edit.body}}
  }
  return {
    documentChanges: [{textDocument: {uri, version}, edits: edits.map(change)}],
    ...(isAnnotated && {
      changeAnnotations: {
        [annotationId]: {
          label: l10n.t('Mark sections with the themes they seem to speak of'),
          needsConfirmation: true,
          description: l10n.t('Each is a guess from the wording: keep those that are right.')
        }
      }
    })
  }
}
