import {rules} from '../rules/index.ts'
import {severities, type Finding} from '../rules/rule.ts'
import {createPositions} from '../text/lines.ts'
import {escapeMarkup} from './escape-markup.ts'
import {findingsToTell, formatOf, type AssessedDraft} from './report.ts'

/**
 * The report that build servers read: a suite for each draft, and in it a test case for each theme, and for each rule
 * with what it finds beside the themes. What makes a check fail is a failure (a
 * warning where nothing does, as the build server then judges), and milder findings are its output.
 */
export const junit = formatOf(
  'junit',
  (files, {failOn = 'warning'}) => {
    const mildest = failOn === 'never' ? 'warning' : failOn
    const grave = severities.slice(0, severities.indexOf(mildest) + 1)
    return files.map((file) => suiteOf(file, ({severity, waiver}) => !waiver && grave.includes(severity)))
  },
  (kept) => {
    const suites = kept.flat()
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="self-evaluation" ${inWords(sum(suites))}>`,
      ...suites.map(({xml}) => xml),
      '</testsuites>\n'
    ].join('\n')
  }
)

interface Counts {
  readonly tests: number
  readonly failures: number
}

const sum = (counts: readonly Counts[]): Counts => ({
  tests: counts.reduce((sum, {tests}) => sum + tests, 0),
  failures: counts.reduce((sum, {failures}) => sum + failures, 0)
})

const inWords = ({tests, failures}: Counts): string =>
  `tests="${tests}" failures="${failures}" errors="0" skipped="0" time="0"`

function suiteOf(draft: AssessedDraft, fails: (finding: Finding) => boolean): Counts & {readonly xml: string} {
  const {coverage, text} = draft.assessment
  const positionAt = createPositions(text)
  const told = findingsToTell(draft)
  const cases = [
    ...coverage.map(({theme}) => ({name: theme.title, findings: told.filter((finding) => finding.theme === theme.id)})),
    ...rules.map(({id}) => ({
      name: id,
      findings: told.filter(({rule, theme}) => rule === id && !coverage.some((covered) => covered.theme.id === theme))
    }))
  ]
  const path = escapeMarkup(draft.path)
  const lineOf = ({span, severity, message, rule}: Finding): string => {
    const {line, character} = positionAt(span.start)
    return `${path}:${line + 1}:${character + 1}: ${severity}: ${escapeMarkup(message)} (${rule})`
  }

  const counts = {tests: cases.length, failures: cases.filter(({findings}) => findings.some(fails)).length}
  const xml = cases.map(({name, findings}) => {
    const failing = findings.filter(fails)
    const milder = findings.filter((finding) => !fails(finding))
    const content = [
      ...(failing[0]
        ? [
            `      <failure type="${failing[0].severity}" message="${escapeMarkup(failing[0].message)}">`,
            ...failing.map(lineOf),
            '</failure>'
          ]
        : []),
      ...(milder.length > 0 ? ['      <system-out>', ...milder.map(lineOf), '</system-out>'] : [])
    ]
    const head = `    <testcase classname="${path}" name="${escapeMarkup(name)}" time="0"`
    return content.length > 0 ? [`${head}>`, ...content, '    </testcase>'].join('\n') : `${head}/>`
  })
  return {...counts, xml: [`  <testsuite name="${path}" ${inWords(counts)}>`, ...xml, '  </testsuite>'].join('\n')}
}
