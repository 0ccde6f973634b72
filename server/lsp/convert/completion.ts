import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem
} from 'vscode-languageserver'
import type {Completion} from '../../core/editor/completions/completion.ts'
import {plainBody} from '../../core/snippets/body.ts'
import {rangeOf, type Positions} from './ranges.ts'

/** What a client can do with completions. */
export interface CompletionForm {
  readonly snippets: boolean
  readonly markdown: boolean
}

const kindOf: Readonly<Record<Completion['sort'], CompletionItemKind>> = {
  word: CompletionItemKind.EnumMember,
  quotation: CompletionItemKind.Text,
  snippet: CompletionItemKind.Snippet
}

/** A completion in its place among those offered, for a client that can do so much. */
export const completionItemOf = (
  positions: Positions,
  {label, detail, sort, span, body, filter, preview}: Completion,
  place: number,
  form: CompletionForm
): CompletionItem => ({
  label,
  detail,
  kind: kindOf[sort],
  filterText: filter,
  sortText: String(place).padStart(4, '0'),
  insertTextFormat: form.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
  insertTextMode: InsertTextMode.adjustIndentation,
  textEdit: {range: rangeOf(positions, span), newText: form.snippets ? body : plainBody(body)},
  ...(preview !== '' && {
    documentation: form.markdown
      ? {kind: MarkupKind.Markdown, value: fenced(preview)}
      : {kind: MarkupKind.PlainText, value: preview}
  })
})

/** Markdown shown as it is written: what a team put into its snippets can be no link, image or command. */
function fenced(markdown: string): string {
  const longest = Math.max(2, ...Array.from(markdown.matchAll(/`+/g), ([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}markdown\n${markdown}\n${fence}`
}
