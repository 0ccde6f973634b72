import * as l10n from '@vscode/l10n'
import {packKeys} from '../../commentary/front-matter.ts'
import type {Commentary} from '../../commentary/model.ts'
import {escapeBody} from '../../snippets/body.ts'
import {cut, type Span} from '../../text/span.ts'
import {lineBefore, type Completion} from '../completions/completion.ts'
import {keyWords} from './keys.ts'
import {partWords} from './parts.ts'
import {packPlaceAt} from './position.ts'

/** What the editor of a pack may insert at an offset: entries of the front matter, headings, quotations. */
export function packCompletionsAt(commentary: Commentary, offset: number): readonly Completion[] {
  const {text} = commentary
  const before = lineBefore(text, offset)
  const place = packPlaceAt(text, offset)
  const line = {start: offset - before.length, end: offset}
  if (place === 'front matter') return /^[\w-]*$/.test(before) ? keysFor(text, line) : []
  if (before.startsWith('>')) return place === 'what to look for' ? quotationsFor(commentary, offset) : []
  if (!/^#{0,4}[\p{L} \t]*$/u.test(before)) return []

  const inTheme = place !== 'above the themes'
  const inLookFor = place === 'look for' || place === 'what to look for'
  return [
    ...(inLookFor ? [heading('#### ', l10n.t('one thing to look for'), `#### \${1:Title}\n\n> $2\n\n$3`, line)] : []),
    ...(inTheme
      ? [
          heading('### Look for', partWords['look for'](), `### Look for\n\n#### \${1:Title}\n\n> $2\n\n$3`, line),
          heading('### Also called', partWords['also called'](), '### Also called\n\n- $1', line),
          heading('### Who speaks', partWords['who speaks'](), '### Who speaks\n\n> $1\n\n— $2', line)
        ]
      : []),
    heading('## ', l10n.t('a theme'), '## ${1:Title}\n\n${2:The words of the commentary}', line)
  ]
}

/** The entries that the front matter does not have yet. */
function keysFor(pack: string, span: Span): readonly Completion[] {
  const front = /^\ufeff?---[^]*?^(?:---|\.\.\.)/m.exec(pack)?.[0] ?? pack
  const isThere = (key: string): boolean => new RegExp(`^${key}[ \\t]*:`, 'm').test(front)
  return packKeys
    .filter((key) => !isThere(key))
    .map((key) => ({
      label: key,
      detail: keyWords[key](),
      sort: 'word',
      span,
      body: key === 'self-evaluation' ? 'self-evaluation: commentary' : `${key}: $0`,
      filter: key,
      preview: ''
    }))
}

const heading = (label: string, detail: string, body: string, span: Span): Completion => ({
  label,
  detail,
  sort: 'snippet',
  span,
  body,
  filter: label,
  preview: ''
})

/** The sentences of the theme's passages: a quotation must be their words, letter by letter. */
function quotationsFor({text, themes}: Commentary, offset: number): readonly Completion[] {
  const theme = themes.findLast(({span}) => span.start <= offset)
  const line = lineBefore(text, offset)
  const span = {start: offset - line.replace(/^>[ \t]?/, '').length, end: offset}
  const gap = /^>[ \t]/.test(line) ? '' : ' '
  return (theme?.passages ?? []).flatMap((passage) =>
    sentencesOf(passage.text).map((sentence) => ({
      label: sentence.length <= 80 ? sentence : `${sentence.slice(0, 79)}…`,
      detail: theme!.title,
      sort: 'quotation' as const,
      span,
      body: gap + escapeBody(sentence),
      filter: cut(text, span) + sentence,
      preview: `> ${sentence}`
    }))
  )
}

const sentencesOf = (passage: string): readonly string[] =>
  passage
    .match(/[^.!?]+(?:[.!?]+["'”’)]*|$)/g)
    ?.map((one) => one.trim())
    .filter(Boolean) ?? []
