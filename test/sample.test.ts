import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {fixesAt} from '../server/core/editor/fixes/index.ts'
import type {FixEdit, FixFamily, OfferedFix} from '../server/core/editor/fixes/fix.ts'
import {createReviewer, type Assessment} from '../server/core/reviewer.ts'
import {rules} from '../server/core/rules/index.ts'
import type {Finding} from '../server/core/rules/rule.ts'
import {defaultSettings} from '../server/core/settings.ts'
import {plainBody} from '../server/core/snippets/body.ts'
import {snippets} from '../server/packs/snippets.ts'
import {commentary} from './harness/draft.ts'

const sample = readFileSync('media/walkthrough/sample.md', 'utf8')
const review = createReviewer(commentary, defaultSettings)
const assess = (text: string): Assessment => review(text, new Set(), '2026-11-23')

/** These would keep the draft from being read, or speak of the files and settings around it. */
const notInSample = ['front-matter-unread', 'part-unread', 'part-missing', 'unknown-commentary']

test('The sample has one finding of each kind that is on by default', () => {
  const wanted = rules.filter(({id, severity}) => severity !== 'off' && !notInSample.includes(id)).map(({id}) => id)
  assert.deepEqual(
    assess(sample)
      .findings.map(({rule}) => rule)
      .toSorted(),
    wanted.toSorted()
  )
})

/** What an author types where no fix can know what is so, by what it stands in the place of. */
const typed: readonly (readonly [words: string, instead: string])[] = [
  ['45% of plans were reviewed on time.', '45% of plans were reviewed on time; in May 2025 it was 82%.'],
  ['from 22% to 30%', 'from 30% to 22%'],
  ['[our plan](#workforce-plan)', 'our plan'],
  ['Ofsted says:', 'One of them said:'],
  ['[insert what was less good in the survey]', 'Workload was less good: 58% found it right.'],
  ['evidence: voices', 'evidence: voice'],
  ['Amira (9)', 'a child'],
  [
    'open to all.',
    'open to all: in 2025/26, 6 of 31 senior posts went to our own staff. “I can see my next step,” one said.'
  ],
  ['never give up on one.', 'never give up on one: in 2025/26 we acted on 41 of 46 requests that children made of us.']
]

/** The fix that settles a finding for good, by what it does, in the order in which an author would take it. */
const settling: readonly FixFamily[] = ['correct-theme', 'restore-quotation', 'add-section', 'mend-waiver']

test('All that is found in the sample can be mended by what is offered and by typing, and nothing is left', () => {
  let text = sample
  for (const [words, instead] of typed) {
    assert.ok(text.includes(words), `“${words}” stands in the sample`)
    text = text.replace(words, () => instead)
  }
  const taken = new Set<string>()
  for (let assessment = assess(text); assessment.findings.length > 0; assessment = assess(text)) {
    const fix = firstFix(assessment)
    assert.ok(fix, `nothing settles ${assessment.findings.map(({rule, message}) => `${rule}: ${message}`).join('\n')}`)
    assert.ok(taken.size < 20)
    taken.add(fix.family)
    text = fix.edits.toSorted((one, other) => other.span.start - one.span.start).reduce(applied, text)
  }
  assert.deepEqual([...taken].toSorted(), settling.toSorted())
})

function firstFix(assessment: Assessment): OfferedFix | undefined {
  const fixes = assessment.findings.flatMap((finding) => fixesFor(assessment, finding))
  return settling.map((family) => fixes.find((fix) => fix.family === family)).find(Boolean)
}

const fixesFor = (assessment: Assessment, {span}: Finding): readonly OfferedFix[] =>
  fixesAt({assessment, span, snippets, kinds: defaultSettings.evidence.kinds}).filter(({finding}) => finding)

const applied = (text: string, {span, body}: FixEdit): string =>
  text.slice(0, span.start) + filled(plainBody(body)) + text.slice(span.end)

/** The words of a snippet with what its author might type. */
const filled = (words: string): string =>
  words
    .replace('[insert what your leaders do, in your own words]', 'Decisions are made close to the family.')
    .replace('[insert a figure, with its period]', 'In 2025/26, 90% of decisions were made within two days.')
    .replace(/\[insert what children[^\]]*\]/, '“I know who decides,” a social worker said in May 2025.')
    .replace(/\[insert what changed[^\]]*\]/, 'Changes of social worker fell from 34% in 2024/25 to 18% in 2025/26.')
    .replace(/\[insert the weakness[^\]]*\]/, 'Handovers at 18 come too late; a joint team takes over by March 2027.')
    .replace('[insert reason]', 'the survey of May reports in July')
    .replace(/\[insert date[^\]]*\]/, '2027-03-31')

interface Step {
  readonly description: string
  readonly media: {readonly svg: string; readonly altText: string}
  readonly completionEvents: readonly string[]
}

test('Each step of the walkthrough has a picture with words for who does not see it, and something that ends it', () => {
  const {contributes} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: {walkthroughs: readonly {steps: readonly Step[]}[]; commands: readonly {command: string}[]}
  }
  const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>
  const said = (key: string): string => words[key.slice(1, -1)] ?? ''
  const steps = contributes.walkthroughs.flatMap(({steps}) => steps)
  assert.ok(0 < steps.length && steps.length <= 5)
  for (const {description, media, completionEvents} of steps) {
    assert.ok(existsSync(media.svg) && said(media.altText).length > 20, media.svg)
    assert.match(readFileSync(media.svg, 'utf8'), /var\(--vscode-/)
    assert.doesNotMatch(readFileSync(media.svg, 'utf8').replaceAll(/var\([^"]*\)/g, ''), /(?:fill|stroke)="#/)
    assert.equal(completionEvents.length, 1)
    for (const [, id] of (said(description) + completionEvents.join()).matchAll(/ommand:([\w.]+)/g))
      assert.ok(
        contributes.commands.some(({command}) => command === id),
        id
      )
  }
})
