import type {Quotation, Theme} from '../../commentary/model.ts'
import {escapeBody} from '../../snippets/body.ts'
import {attributionOf} from '../attribution.ts'
import {sectionAt} from '../section-at.ts'
import {themesOf} from '../section-standing.ts'
import {lineAfter, lineBefore, type Completion, type CompletionQuestion} from './completion.ts'

/** Quotations of the commentary behind `>` or an opening quotation mark, those of the section's themes first. */
export function quotationsAt(question: CompletionQuestion): readonly Completion[] {
  const {assessment, offset} = question
  const {text, commentary, draft} = assessment
  const before = lineBefore(text, offset)
  const opened = openedBy(before, lineAfter(text, offset))
  if (!opened || opened.typed.length > longest) return []

  const near = themesOf(sectionAt(draft, offset)).map(({theme}) => theme)
  const themes = [
    ...commentary.themes.filter(({id}) => near.includes(id)),
    ...commentary.themes.filter(({id}) => !near.includes(id))
  ]
  const span = {start: offset - opened.typed.length, end: offset + opened.closing}
  return themes.flatMap((theme) =>
    quotationsOf(theme).map(({quotation, title}) => {
      const words = opened.insert(quotation.text, attributionOf(quotation, commentary))
      return {
        label: quotation.text.length > 90 ? `${quotation.text.slice(0, 89).trimEnd()}…` : quotation.text,
        detail: [theme.title, title].filter(Boolean).join(' · '),
        sort: 'quotation' as const,
        span,
        body: escapeBody(words),
        filter: opened.typed.startsWith(' ') ? ` ${quotation.text}` : quotation.text,
        preview: `> ${quotation.text}\n>\n> — ${attributionOf(quotation, commentary)}`
      }
    })
  )
}

/** More words than these between the mark and the cursor are the author's own. */
const longest = 60

interface Opened {
  readonly typed: string
  /** How many units behind the cursor the quotation replaces: a closing mark that the editor put there. */
  readonly closing: number
  insert(words: string, attribution: string): string
}

function openedBy(before: string, after: string): Opened | undefined {
  const quote = /^(\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?)>([^>]*)$/.exec(before)
  if (quote) {
    const [, indent = '', typed = ''] = quote
    const line = `\n${indent.replace(/\S/g, ' ')}>`
    const space = typed.startsWith(' ') ? '' : ' '
    const rest = typed.replace(/^ /, '')
    return {
      typed: rest,
      closing: 0,
      insert: (words, attribution) => `${space}${words}${line}${line} — ${attribution}`
    }
  }
  const [, mark, typed = ''] = /(?:^|[\s([—–-])(["“‘'])([^"“”‘’']*)$/.exec(before) ?? []
  const closing = mark === undefined ? undefined : closings[mark]
  if (closing === undefined) return undefined
  return {
    typed,
    closing: after.startsWith(closing) ? 1 : 0,
    insert: (words, attribution) => `${words}${closing} (${attribution})`
  }
}

const closings: Readonly<Record<string, string>> = {'"': '"', '“': '”', '‘': '’', "'": "'"}

/** What the commentary says of a theme that can be quoted: its expectations' words, and those of its voices. */
const quotationsOf = ({
  expectations,
  voices
}: Theme): readonly {readonly quotation: Quotation; readonly title: string}[] => {
  const all = [
    ...expectations.flatMap(({quotations, title}) => quotations.map((quotation) => ({quotation, title}))),
    ...voices.map(({quotation, speaker}) => ({quotation, title: speaker}))
  ]
  return all.filter(({quotation}, at) => all.findIndex((other) => other.quotation.text === quotation.text) === at)
}
