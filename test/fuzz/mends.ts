import assert from 'node:assert/strict'
import {spokenOf} from '../../server/core/draft/spoken.ts'
import {spanOf} from '../../server/core/draft/placed.ts'
import type {FixEdit, OfferedFix} from '../../server/core/editor/fixes/fix.ts'
import {sectionAt} from '../../server/core/editor/section-at.ts'
import type {Finding} from '../../server/core/rules/rule.ts'
import {createReviewer, type Assessment} from '../../server/core/reviewer.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {escapeBody, filledBody} from '../../server/core/snippets/body.ts'
import {snippets} from '../../server/packs/snippets.ts'
import {commentary} from '../harness/draft.ts'
import {applied} from '../harness/fixes.ts'
import {fixesOf} from './harm.ts'

const assess = (text: string): Assessment => createReviewer(commentary, defaultSettings)(text)

/**
 * Fails unless every fix that is offered for a finding settles it, once its author filled in what it asks for, and
 * brings no other finding of warning or above that is not its consequence.
 */
export function assertMends(text: string): void {
  // Where an author says that words are none, more words beside them are none either.
  if (text.includes('<!-- not evidence')) return
  const before = assess(text)
  for (const fix of fixesOf(before)) {
    const after = assess(applied(text, filled(fix)))
    const turns = turnsGuess(fix, before, after)
    if (fix.finding && settles(fix) && !turns)
      assert.ok(count(after, fix.finding) < count(before, fix.finding), `${fix.title} leaves ${fix.finding.rule}`)
    const brought = after.findings.filter(
      (finding) =>
        isGrave(finding) &&
        count(after, finding) > count(before, finding) &&
        !follows(finding, fix, before) &&
        !(turns && finding.theme === fix.finding?.theme)
    )
    assert.deepEqual(
      brought.map(({rule, message}) => [rule, message]),
      [],
      `${fix.title} brings what is not its consequence`
    )
  }
}

/** The edits of a fix with the words that an author might type at its stops. */
function filled({edits, family, title, finding}: OfferedFix): readonly FixEdit[] {
  const snippet = snippets.find(({use, name, theme}) => {
    if (family === 'insert-evidence')
      return use === 'evidence' && title.startsWith(`Insert ${name.replace('Evidence: ', '').split(' and')[0]!}`)
    if (family === 'add-section') return use === 'section' && (theme ?? finding?.theme) === finding?.theme
    return family === 'waive' && use === 'waiver'
  })
  return edits.map(({span, body}) => {
    const [, waived] = /waive: \$\{1:([\w-]+)/.exec(body) ?? []
    const [, ...others] = snippet?.example ?? []
    const mended = body.includes('[insert date') ? '2099-03-31' : 'The survey reports in March'
    const words = waived === undefined ? (snippet?.example ?? [mended]) : [waived, ...others]
    return {span, body: escapeBody(filledBody(body, words))}
  })
}

/** Whether a fix is there to settle its finding: a mark only says of what a section speaks. */
const settles = ({family}: OfferedFix): boolean => family !== 'mark-section'

/**
 * Whether more words make what the finding is about seem to speak of something else: where a theme is only guessed
 * from the wording, the words that an author adds are part of what it is guessed from.
 */
function turnsGuess({finding, edits}: OfferedFix, before: Assessment, after: Assessment): boolean {
  const speaks = ({draft}: Assessment, offset: number): boolean =>
    sectionAt(draft, offset).blocks.some((block) => {
      const {start, end} = spanOf(block)
      const themes = start <= offset && offset <= end ? spokenOf(block) : []
      return themes.some(({theme, basis}) => theme === finding?.theme && basis === 'wording')
    })
  const [edit] = edits
  return edit !== undefined && speaks(before, edit.span.start) && !speaks(after, edit.span.start)
}

const isGrave = ({severity, waiver}: Finding): boolean => !waiver && (severity === 'error' || severity === 'warning')

/** How many findings of an assessment are as grave and say the same. */
const count = ({findings}: Assessment, {rule, theme, message}: Finding): number =>
  findings.filter(
    (other) =>
      !other.waiver &&
      other.rule === rule &&
      other.theme === theme &&
      ((theme !== undefined && rule !== 'expectation-without-evidence') || gistOf(other.message) === gistOf(message))
  ).length

/** The first sentence of a message: what comes behind it may name another place that was added. */
const gistOf = (message: string): string => message.split('. ')[0]!.replace(/\.$/, '')

/** What a fix may bring: a theme that is now known may lack evidence, and words that are now exact a speaker. */
function follows({rule, theme}: Finding, {family}: OfferedFix, before: Assessment): boolean {
  // More words may make what is only guessed from the wording seem to speak of something else.
  if (theme !== undefined && before.coverage.find((one) => one.theme.id === theme)?.basis === 'wording') return true
  if (theme !== undefined && restsOnWording(before, theme)) return true
  if (family === 'restore-quotation') return rule === 'quotation-misattributed'
  return theme !== undefined && ['mark-section', 'mark-all-sections', 'correct-theme', 'mend-waiver'].includes(family)
}

/** Whether only blocks that are guessed from the wording show a theme. */
function restsOnWording({coverage}: Assessment, id: string): boolean {
  const blocks = coverage.find(({theme}) => theme.id === id)?.blocks ?? []
  const showing = blocks.filter(({content}) => content.evidence.length > 0)
  return showing.length > 0 && showing.every((block) => spokenOf(block).every(({basis}) => basis === 'wording'))
}
