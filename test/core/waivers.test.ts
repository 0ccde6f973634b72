import assert from 'node:assert/strict'
import {test} from 'node:test'
import {json} from '../../server/core/report/json.ts'
import {text as textReport} from '../../server/core/report/text.ts'
import {createReviewer} from '../../server/core/reviewer.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {commentary} from '../harness/draft.ts'

const review = (draft: string, today?: string) =>
  createReviewer(commentary, defaultSettings)(`---\nthemes: [culture]\n---\n${draft}`, undefined, today)
const waived = (draft: string, today?: string) =>
  review(draft, today).findings.map(({rule, waiver, severity}) => [rule, waiver ? 'waived' : severity])

const gap = 'We are proud.\n'

test('A waiver of a theme accepts its gap wherever it stands, and the theme stays claimed', () => {
  const draft = `# D\n\n## Culture\n\n${gap}\n## Notes\n\n<!-- waive: Culture: the survey reports in March -->\n`
  assert.deepEqual(waived(draft), [['theme-without-evidence', 'waived']])
  assert.equal(review(draft).coverage[0]?.standing, 'claimed')
  assert.equal(review(draft).findings[0]?.severity, 'information')
})

test('A waiver of a rule accepts what the rule finds in its section and in those below, and nowhere else', () => {
  const learn = 'We learn from mistakes.\n'
  const one = '<!-- waive: theme-without-evidence: agreed with the board -->\n\n'
  const rules = (draft: string) => waived(draft).filter(([rule]) => rule === 'theme-without-evidence')
  assert.deepEqual(rules(`# D\n\n## Culture\n\n${one}${learn}`), [['theme-without-evidence', 'waived']])
  assert.deepEqual(rules(`# D\n\n${one}## Culture\n\n${learn}`), [['theme-without-evidence', 'waived']])
  assert.deepEqual(rules(`${one}# D\n\n# Culture\n\n${learn}`), [['theme-without-evidence', 'waived']])
  assert.deepEqual(rules(`# D\n\n## Notes\n\n${one}## Culture\n\n${learn}`), [['theme-without-evidence', 'warning']])
})

test('A waiver holds on its last day and not on the next', () => {
  const draft = `## Culture\n\n<!-- waive: culture until 2026-03-31: the survey reports then -->\n\n${gap}`
  assert.deepEqual(waived(draft, '2026-03-31'), [['theme-without-evidence', 'waived']])
  assert.deepEqual(waived(draft), [['theme-without-evidence', 'waived']])
  assert.deepEqual(waived(draft, '2026-04-01'), [
    ['theme-without-evidence', 'warning'],
    ['waiver-expired', 'warning']
  ])
})

test('A waiver is no evidence, whatever its reason says', () => {
  const draft = `## Culture\n\n<!-- waive: culture: 94% of staff said so in May 2025 -->\n\n${gap}`
  assert.equal(review(draft).coverage[0]?.evidence.length, 0)
})

test('A waiver of a rule that is off is not told to be needless', () => {
  assert.deepEqual(
    waived(`## Culture\n\n<!-- waive: claim-without-evidence, culture: agreed -->\n\nOversight is robust.\n`),
    [['theme-without-evidence', 'waived']]
  )
})

test('The editor and the reports say what is waived, until when, why and who agreed, and count it apart', () => {
  const draft = `## Culture\n\n<!-- waive: culture until 31 March 2026: the survey: it reports then (quality lead) -->\n\n${gap}`
  const assessment = review(draft, '2026-01-15')
  assert.match(
    assessment.findings[0]!.message,
    /^“Culture” is claimed here.* Waived until 31 March 2026: the survey: it reports then \(quality lead\)\.$/
  )
  const drafts = [{path: 'a.md', assessment}]
  assert.match(
    textReport.write(drafts),
    /a\.md:4:1 {2}waived {2}“Culture”.*Waived until.*\n\n1 draft read, no findings, 1 waived\n$/
  )
  const report = JSON.parse(json.write(drafts)) as {
    readonly summary: object
    readonly drafts: readonly [{readonly findings: readonly [Record<string, unknown>]}]
  }
  assert.deepEqual(report.summary, {
    drafts: 1,
    findings: {error: 0, warning: 0, information: 0, hint: 0},
    waived: 1
  })
  const [finding] = report.drafts[0].findings
  assert.equal(finding.waived, true)
  assert.deepEqual(finding.waiver, {
    reason: 'the survey: it reports then',
    owner: 'quality lead',
    until: '2026-03-31'
  })
})

test('A draft that says it is one is told everything as information, until it says otherwise', () => {
  const severities = (status: string) =>
    createReviewer(
      commentary,
      defaultSettings
    )(`---\nthemes: [culture, cultur]\nstatus: ${status}\n---\n## Culture\n\n${gap}`).findings.map(
      ({severity}) => severity
    )
  assert.deepEqual(severities('draft'), ['information', 'information'])
  assert.deepEqual(severities('Draft'), ['information', 'information'])
  assert.deepEqual(severities('review'), ['error', 'warning'])
  assert.deepEqual(severities(''), ['error', 'warning'])
})
