import * as l10n from '@vscode/l10n'
import type {WaiverMark} from '../../draft/waiver-mark.ts'
import {namesToWaive} from '../../rules/waivers.ts'
import type {Finding} from '../../rules/rule.ts'
import {escapeBody} from '../../snippets/body.ts'
import {cut, shift, type Span} from '../../text/span.ts'
import {sectionAt} from '../section-at.ts'
import {fixOf, type Fix, type FixQuestion} from './fix.ts'
import {writeNearest} from './nearest.ts'

/** What may be done about a waiver that cannot be read or is past its day. */
export const mendWaiver = (question: FixQuestion, finding: Finding): readonly Fix[] =>
  [renameWaiver, dateWaiver, reasonWaiver, removeWaiver].flatMap((mend) => mend(question, finding))

/** Takes a waiver away, with its line where it stands alone. */
export function removeWaiver({assessment: {text}}: FixQuestion, finding: Finding): readonly Fix[] {
  const start = text.lastIndexOf('<!--', finding.span.start)
  const end = text.indexOf('-->', finding.span.start) + '-->'.length
  if (start < 0 || end < start + '<!---->'.length) return []
  const edit = {span: withLine(text, {start, end}), body: ''}
  return [fixOf(l10n.t('Remove this waiver'), finding, edit, finding.rule === 'waiver-unused')]
}

/** The lines of a stretch, with the blank one behind them, if nothing else stands on them; else the stretch alone. */
function withLine(text: string, {start, end}: Span): Span {
  const before = /[ \t]*$/.exec(text.slice(0, start))!
  const behind = /^[ \t]*(?:(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)?|$)/.exec(text.slice(end, end + 200))
  const isAlone = behind !== null && (before.index === 0 || /[\r\n]/.test(text[before.index - 1]!))
  return isAlone ? {start: before.index, end: end + behind[0].length} : {start, end}
}

/** Writes a day in the place of one that is past or none. */
function dateWaiver({assessment}: FixQuestion, finding: Finding): readonly Fix[] {
  const mark = waiverAt({assessment}, finding)
  if (mark?.until?.span.start !== finding.span.start) return []
  const space = cut(assessment.text, {start: finding.span.start - 1, end: finding.span.start}).trim() === '' ? '' : ' '
  const edit = {span: finding.span, body: `${space}\${1:[insert date, such as 2026-03-31]}`}
  return [fixOf(l10n.t('Agree a new day'), finding, edit, true)]
}

/** Writes a theme or a rule for a name that is none. */
function renameWaiver({assessment}: FixQuestion, finding: Finding): readonly Fix[] {
  const isOfName = waiverAt({assessment}, finding)?.names.some(({span}) => span.start === finding.span.start)
  return isOfName ? writeNearest(namesToWaive(assessment.commentary), assessment.text, finding) : []
}

/** Asks for the reason of a waiver that gives none. */
function reasonWaiver({assessment}: FixQuestion, finding: Finding): readonly Fix[] {
  const mark = waiverAt({assessment}, finding)
  if (mark?.span.start !== finding.span.start || mark.reason !== '' || mark.names.length === 0) return []
  const [keyword = '', head = ''] = cut(assessment.text, mark.span).replace(/-->$/, '').split(':')
  const span = {start: mark.span.start + `${keyword}:${head}`.trimEnd().length, end: mark.span.end}
  const owner = mark.owner === undefined ? '' : ` (${escapeBody(mark.owner)})`
  return [fixOf(l10n.t('Give the reason'), finding, {span, body: `: \${1:[insert reason]}${owner} -->`}, true)]
}

/** The waiver that a finding is about, with its places in the draft. */
function waiverAt({assessment: {draft}}: Pick<FixQuestion, 'assessment'>, {span}: Finding): WaiverMark | undefined {
  const placed = sectionAt(draft, span.start).marks.map(({base, content}) =>
    content.mark === 'waiver'
      ? {
          ...content,
          span: shift(content.span, base),
          names: content.names.map(({id, span}) => ({id, span: shift(span, base)})),
          until: content.until && {...content.until, span: shift(content.until.span, base)}
        }
      : undefined
  )
  return placed.find((mark) => mark && mark.span.start <= span.start && span.end <= mark.span.end)
}
