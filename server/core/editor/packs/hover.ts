import * as l10n from '@vscode/l10n'
import type {Commentary} from '../../commentary/model.ts'
import {touches, type Span} from '../../text/span.ts'
import {lineAfter, lineBefore} from '../completions/completion.ts'
import {escapeMarkdown} from '../escape-markdown.ts'
import type {HoverText} from '../hover-texts.ts'
import {isPackKey, keyWords} from './keys.ts'
import {partWords} from './parts.ts'
import {packPlaceAt} from './position.ts'

/** What the editor of a pack is told of the part under the cursor: what it is for, and what was read of it. */
export function packHoverAt(commentary: Commentary, offset: number): HoverText | undefined {
  const {text} = commentary
  const start = offset - lineBefore(text, offset).length
  const span = {start, end: offset + lineAfter(text, offset).length}
  const line = text.slice(span.start, span.end)
  if (line.trim() === '') return undefined

  const key = /^([\w-]+)[ \t]*:/.exec(line)?.[1]
  const isFront = packPlaceAt(text, offset) === 'front matter'
  if (isFront) return key !== undefined && isPackKey(key) ? said(span, [`\`${key}\`: ${keyWords[key]()}.`]) : undefined
  // A heading says what stands below it.
  const place = packPlaceAt(text, line.startsWith('#') ? Math.min(span.end + 1, text.length) : offset)
  return said(span, [partWords[place](), ...namesAt(commentary, span)])
}

/** The names by which drafts and settings call what stands under the cursor, and how much was read of it. */
function namesAt({themes}: Commentary, line: Span): readonly string[] {
  const theme = themes.find(({span}) => touches(line, span.start))
  if (theme) {
    const {id, passages, aliases, expectations, cues} = theme
    const found = l10n.t(
      'Drafts call it `{0}`. Read below it: passages {1}, headings {2}, things to look for {3}.',
      id,
      passages.length,
      aliases.length,
      expectations.length
    )
    const drawn = cues.slice(0, 12).map(({text}) => text)
    return 0 < drawn.length
      ? [found, l10n.t('Phrases drawn from the passages: {0}.', escapeMarkdown(drawn.join(', ')))]
      : [found]
  }
  const expectation = themes.flatMap(({expectations}) => expectations).find(({span}) => touches(line, span.start))
  if (!expectation) return []
  const {id, quotations, cues} = expectation
  return [
    l10n.t('Reports call it `{0}`. Read below it: quotations {1}, phrases {2}.', id, quotations.length, cues.length)
  ]
}

const said = (span: Span, paragraphs: readonly string[]): HoverText => {
  const markdown = paragraphs.join('\n\n')
  return {span, markdown, plain: markdown.replace(/`|\\(?=.)/g, ''), source: undefined}
}
