import * as l10n from '@vscode/l10n'
import {escapeBody} from '../../snippets/body.ts'
import {lineBefore, type Completion, type CompletionQuestion} from './completion.ts'
import {nameHere, namesOfThemes} from './names.ts'

/** What can stand in the front matter; nothing where the cursor is not in it. */
export function completionsInFrontMatter(question: CompletionQuestion): readonly Completion[] | undefined {
  const {assessment, offset} = question
  const {text, draft} = assessment
  if (
    offset >= draft.frontMatter.end ||
    !/^\u{FEFF}?---[ \t]*[\r\n]/u.test(text) ||
    !/[\r\n]/.test(text.slice(0, offset))
  )
    return undefined

  const before = lineBefore(text, offset)
  if (/^[\w-]*$/.test(before))
    return keys
      .filter(({key}) => !new RegExp(`^${key}\\s*:`, 'm').test(text.slice(0, draft.frontMatter.end)))
      .map(({key, body, detail}) => ({...nameHere(question, key, detail(), ''), body, sort: 'snippet' as const}))

  const key = /^([\w-]+)\s*:/.exec(before)?.[1] ?? keyAbove(text, offset)
  if (key === 'themes') {
    const named = (draft.frontMatter.themes ?? []).filter(({span}) => span.end < offset || offset < span.start)
    return namesOfThemes(
      question,
      named.map(({id}) => id),
      false
    )
  }
  const chosen = question.commentaries.map(({id, title}) =>
    nameHere(question, id, l10n.t('a draft that is measured against “{0}”', title), '')
  )
  if (key === 'self-evaluation') return [nameHere(question, 'true', l10n.t('this document is a draft'), ''), ...chosen]
  if (key === 'commentary') return chosen
  if (key === 'parts') return partsHere(question)
  if (key === 'status')
    return [
      nameHere(question, 'draft', l10n.t('every finding is information at most'), ''),
      nameHere(question, 'review', l10n.t('findings are as grave as their rules say'), '')
    ]
  return []
}

/** The Markdown files that are not in the list yet, in the place of what was typed of a path. */
function partsHere({assessment: {text, draft}, offset, markdownFiles}: CompletionQuestion): readonly Completion[] {
  const span = {start: offset - /[^\s,[\]"']*$/.exec(lineBefore(text, offset))![0].length, end: offset}
  const listed = (draft.frontMatter.parts ?? []).map(({id}) => id)
  return markdownFiles
    .filter((path) => !listed.includes(path))
    .map((path) => {
      const written = /[,[\]{}#:"'&*!|>%@`]/.test(path) ? JSON.stringify(path) : path
      return {
        label: path,
        detail: l10n.t('a part of the draft'),
        sort: 'word',
        span,
        body: escapeBody(written),
        filter: path,
        preview: ''
      }
    })
}

/** What the front matter of a draft may say. */
const keys = [
  {key: 'self-evaluation', body: 'self-evaluation: true', detail: () => l10n.t('says that this document is a draft')},
  {
    key: 'commentary',
    body: 'commentary: $1',
    detail: () =>
      l10n.t('what the draft is measured against, where the settings have it measured against something else')
  },
  {
    key: 'themes',
    body: 'themes: [$1]',
    detail: () => l10n.t('the themes that the draft is about, where it is not about all of them')
  },
  {
    key: 'parts',
    body: 'parts: [$1]',
    detail: () => l10n.t('the files that the draft consists of besides this one, by their paths from here')
  },
  {
    key: 'period',
    body: 'period: ${1:2025-04-01/2026-03-31}',
    detail: () => l10n.t('the first and the last day of the reporting period')
  },
  {key: 'status', body: 'status: draft', detail: () => l10n.t('keeps findings at information until it says review')}
] as const

/** The key whose list the cursor stands in. */
function keyAbove(text: string, offset: number): string | undefined {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  if (!/^\s*-\s/.test(lines.at(-1)!)) return undefined
  return lines.map((line) => /^([\w-]+)\s*:/.exec(line)?.[1]).findLast(Boolean)
}
