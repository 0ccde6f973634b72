import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {listedParts, readableParts} from '../../server/core/draft/parts.ts'
import {createFilesReviewer, type Assessment, type FilesReviewer} from '../../server/core/reviewer.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {allSaid} from '../fuzz/core-law.ts'
import {commentary} from '../harness/draft.ts'
import {draftDocument} from '../texts/draft-documents.ts'
import {applyEdit, edits, runs} from '../texts/markdown-documents.ts'

type Files = Readonly<Record<string, string>>

const newReviewer = (): FilesReviewer => createFilesReviewer(commentary, defaultSettings)

/** What is said of the files of a draft, the first of which is the main one. */
function review(files: Files, reviewer = newReviewer()): readonly Assessment[] {
  const [[main, text]] = Object.entries(files) as [[string, string]]
  const parts = readableParts(listedParts(text, main), (path) => files[path])
  const read = (name: string) => ({name, text: files[name]!, missing: new Set<string>()})
  return reviewer(
    [read(main), ...parts.flatMap(({path}) => (path === undefined ? [] : [read(path)]))],
    parts,
    undefined
  )
}

const grave = ({text, findings}: Assessment) =>
  findings
    .filter(({severity}) => severity === 'warning' || severity === 'error')
    .map(({rule, span}) => `${rule}: ${text.slice(span.start, span.end)}`)

const main =
  '---\nself-evaluation: true\nthemes: [culture, structure]\nparts: [chapters/culture.md, chapters/more.md]\n---\n\n# Ours\n'
const claims = '# Our culture\n\n## Culture\n\nWe are proud of how we work.\n'
const shows = '## Culture\n\nIn May 2026, 81% of staff felt safe to speak up.\n'

test('A theme that one part claims and another shows is evidenced, and one that no part speaks of is told in the main file', () => {
  const assessments = review({'main.md': main, 'chapters/culture.md': claims, 'chapters/more.md': shows})
  for (const {coverage} of assessments)
    assert.deepEqual(
      coverage.map(({standing}) => standing),
      ['evidenced', 'absent']
    )
  assert.deepEqual(assessments.map(grave), [['theme-absent: # Ours'], [], []])
  assert.deepEqual(
    assessments.map(({coverage}) => coverage[0]!.evidence.length),
    [0, 0, 2]
  )
  assert.equal(assessments[0]!.whole!.coverage[0]!.evidence.length, 2)
})

test('A theme that is claimed and not shown is told once, at its first heading, in the part that it stands in', () => {
  const files = {'main.md': main, 'chapters/culture.md': claims, 'chapters/more.md': '## Culture\n\nWe learn.\n'}
  assert.deepEqual(review(files).map(grave), [['theme-absent: # Ours'], ['theme-without-evidence: ## Culture'], []])
})

test('The front matter of the main file holds, and that of a part does not', () => {
  const part = `---\nself-evaluation: true\nthemes: [workforce-development]\nperiod: x\nstatus: draft\n---\n\n${claims}`
  const files = {'main.md': main, 'chapters/culture.md': part, 'chapters/more.md': ''}
  assert.deepEqual(review(files).map(grave), [['theme-absent: # Ours'], ['theme-without-evidence: ## Culture'], []])
})

test('A theme is waived in the whole draft wherever the comment stands, a rule in the part alone', () => {
  const waived = (head: string, last: string) =>
    review({'main.md': main, 'chapters/culture.md': head + claims, 'chapters/more.md': last}).map(grave)
  assert.deepEqual(waived('', '<!-- waive: culture: agreed -->\n'), [['theme-absent: # Ours'], [], []])
  const rule = '<!-- waive: theme-without-evidence: agreed -->\n\n'
  assert.deepEqual(waived(rule, ''), [['theme-absent: # Ours'], [], []])
  assert.deepEqual(waived('', rule)[1], ['theme-without-evidence: ## Culture'])
  const [, , last] = review({
    'main.md': main.replace('culture,', ''),
    'chapters/culture.md': '<!-- waive: placeholder-left: agreed -->\n\n# One\n\n[insert words]\n',
    'chapters/more.md': '# Two\n\n[insert words]\n'
  }).map(grave)
  assert.deepEqual(last, ['placeholder-left: [insert words]'])
})

test('A link is looked for in its own file, and personal data is found in each', () => {
  const part = '---\nnote: NHS number 943 476 5919\n---\n\n# One\n\n[see](#ours) and [here](#one)\n'
  const [, one] = review({'main.md': main, 'chapters/culture.md': part, 'chapters/more.md': shows})
  assert.deepEqual(grave(one!), ['personal-data: 943 476 5919', 'link-to-nowhere: #ours'])
})

test('What cannot be a part is told at its place, and the others are read', () => {
  const parts = [
    'chapters/culture.md',
    'no.md',
    '../x.md',
    'http://x.test/y.md',
    'main.md',
    './chapters/../chapters/culture.md',
    'nested.md'
  ]
  const text = `---\nself-evaluation: true\nthemes: [culture]\nparts:\n${parts.map((part) => `  - ${part}\n`).join('')}---\n\n# Ours\n`
  const files = {'main.md': text, 'chapters/culture.md': shows, 'nested.md': '---\nparts: [main.md]\n---\n'}
  const assessments = review(files)
  assert.deepEqual(
    assessments[0]!.findings.map(({span, message}) => [
      text.slice(span.start, span.end),
      message.split(',')[0]!.split(' ').slice(-2).join(' ')
    ]),
    [
      ['no.md', 'be read'],
      ['../x.md', 'the draft'],
      ['http://x.test/y.md', 'the draft'],
      ['main.md', 'of itself.'],
      ['./chapters/../chapters/culture.md', 'list already.'],
      ['nested.md', 'parts itself']
    ]
  )
  assert.equal(assessments[0]!.coverage[0]!.standing, 'evidenced')
  assert.deepEqual(
    readableParts(listedParts('---\nparts: main.md\n---\n', 'nested.md'), (path) => files[path as 'main.md']),
    [{trouble: 'nested'}]
  )
})

test('What the files of an edited draft are told is what the same files are told when opened fresh', () => {
  fc.assert(
    fc.property(draftDocument, draftDocument, draftDocument, edits, fc.nat(2), (one, two, three, edits, at) => {
      const reviewer = newReviewer()
      const names = ['main.md', 'chapters/culture.md', 'chapters/more.md']
      const files: Record<string, string> = {
        'main.md': main + one,
        'chapters/culture.md': two,
        'chapters/more.md': three
      }
      review(files, reviewer).map(allSaid)
      for (const edit of edits) {
        const name = names[at]!
        files[name] = applyEdit(files[name]!, edit).text
        assert.deepEqual(review(files, reviewer).map(allSaid), review(files).map(allSaid))
      }
    }),
    {...runs, numRuns: Math.ceil(runs.numRuns / 50)}
  )
})

test('What stands in a part keeps its place when the files before it grow', () => {
  const reviewer = newReviewer()
  const files = {'main.md': main, 'chapters/culture.md': claims, 'chapters/more.md': '## Culture\n\n[insert words]\n'}
  review(files, reviewer).map(allSaid)
  const grown = {...files, 'main.md': `${main}\nWe write more here.\n`}
  assert.deepEqual(review(grown, reviewer).map(allSaid), review(grown).map(allSaid))
  assert.deepEqual(review(grown, reviewer).map(grave)[2], ['placeholder-left: [insert words]'])
})

test('Only the file that was edited is read again', () => {
  const reviewer = newReviewer()
  const files = {'main.md': main, 'chapters/culture.md': claims, 'chapters/more.md': shows}
  const before = review(files, reviewer)
  const after = review({...files, 'chapters/culture.md': `${claims}\nWe learn.\n`}, reviewer)
  assert.deepEqual(
    after.map(({draft}, at) => draft === before[at]!.draft),
    [true, false, true]
  )
})
