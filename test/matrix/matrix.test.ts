import assert from 'node:assert/strict'
import {test} from 'node:test'
import {evidenceKinds} from '../../server/core/draft/evidence/index.ts'
import {matrixOf, type MatrixRow} from '../../server/core/matrix/matrix.ts'
import {findPieces, findWords} from '../../server/core/matrix/pieces.ts'
import {createFilesReviewer} from '../../server/core/reviewer.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {assess, commentary} from '../harness/draft.ts'
import {assessed} from '../texts/assessed-drafts.ts'

const head = '---\nself-evaluation: true\nthemes: [workforce-development, culture]\n---\n\n# Our year\n\n'
const people =
  '## Our people\n\nIn May, 86% of our social workers had supervision every month.\n\n' +
  '| Measure | 2024 | 2025 |\n| - | - | - |\n| Agency staff | 21% | 9% |\n\n'
const proud = '## Culture\n\nWe are proud of how we work.\n'
const draft = assess(head + people + proud)

const rowOf = (rows: readonly MatrixRow[], theme: string): MatrixRow => rows.find((row) => row.theme === theme)!
const countsOf = ({cells}: Pick<MatrixRow, 'cells'>): readonly number[] => cells.map(({count}) => count)

test('A row tells how many pieces of each kind a theme has, and of all together', () => {
  const {kinds, rows} = matrixOf([draft])
  assert.deepEqual(
    kinds.map(({id}) => id),
    evidenceKinds.map(({id}) => id)
  )
  assert.equal(kinds[0]?.title, 'Figure')
  const {cells, all, standing, standingWords} = rowOf(rows, 'workforce-development')
  assert.deepEqual([cells[0]!.count, all], [3, 3])
  assert.deepEqual([standing, standingWords], ['evidenced', 'Evidenced'])
})

test('A theme that is claimed and not shown says so in words, and has none of any kind', () => {
  const row = rowOf(matrixOf([draft]).rows, 'culture')
  assert.deepEqual(
    countsOf(row),
    evidenceKinds.map(() => 0)
  )
  assert.equal(row.standingWords, 'Claimed, not shown')
})

test('A gap that is waived says so, and counts no more than before', () => {
  const waived = assess(`${head + people + proud}\n<!-- waive: culture: agreed with the board -->\n`)
  const row = rowOf(matrixOf([waived]).rows, 'culture')
  assert.deepEqual([row.standingWords, row.isWaived, row.all], ['Claimed, not shown; waived', true, 0])
})

test('The sentence over the matrix names the themes that are not shown', () => {
  assert.equal(matrixOf([draft]).summary, '1 of 2 themes is evidenced; Culture is claimed and not shown.')
  const silent = assess(head.replace('culture', 'culture, structure') + people)
  assert.equal(matrixOf([silent]).summary, '1 of 3 themes is evidenced; Culture and Structure are absent.')
})

test('Each cell counts the places that it leads to, in themes and expectations', () => {
  for (const row of matrixOf([draft]).rows.flatMap((row) => [row, ...row.below])) {
    const {theme, expectation} = row
    const found = findWords(draft, {theme, expectation})
    assert.equal(row.all, found.length)
    assert.deepEqual(
      countsOf(row),
      matrixOf([draft]).kinds.map(({id}) => findWords(draft, {theme, expectation, kind: id}).length)
    )
  }
})

test('An expectation has evidence in the matrix if its coverage says that it is evidenced', () => {
  for (const {theme, expectations} of draft.coverage) {
    const {below} = rowOf(matrixOf([draft]).rows, theme.id)
    assert.deepEqual(
      below.map(({standing}) => standing),
      expectations.map(({standing}) => standing)
    )
    for (const {all, standing} of below) assert.equal(standing === 'evidenced', all > 0)
  }
})

test('A place says the words that count, and for the value of a table its row and column', () => {
  const words = findWords(draft, {theme: 'workforce-development', kind: 'figure'}).map(({words}) => words)
  assert.match(words[0]!, /86% of our social workers/)
  assert.ok(words.includes('Agency staff: 9% (2025)'), words.join('; '))
})

test('A piece that stands under two themes counts for both, and once among all', () => {
  const both = assess(
    `${head}<!-- theme: workforce-development, culture -->\n\nIn May, 86% of staff had supervision.\n`
  )
  const {rows, totals} = matrixOf([both])
  assert.deepEqual(
    rows.map(({all}) => all),
    [1, 1]
  )
  assert.equal(totals.all, 1)
})

test('Two paragraphs in the same words are two places', () => {
  const said = 'In May, 86% of our social workers had supervision every month.\n\n'
  assert.equal(findPieces(assess(`${head}## Our people\n\n${said}${said}`)).length, 2)
})

test('Several drafts stand in one matrix, which says in how many of them a theme is shown', () => {
  const other = assess(head + proud.replace('Culture', 'Our people'))
  const {rows, totals} = matrixOf([draft, other, draft])
  assert.equal(rowOf(rows, 'workforce-development').standingWords, 'Evidenced in 2 of 3 drafts')
  assert.equal(rowOf(rows, 'culture').standingWords, 'Claimed in 2 of 3 drafts, not shown')
  assert.equal(totals.all, 6)
})

test('Themes of different commentaries keep their own rows, named after their commentary', () => {
  const pack = '# Ours\n\n## Culture\n\nWe listen to children.\n'
  const {assessment} = assessed('ours.md', '---\nself-evaluation: true\n---\n\n## Culture\n\nWe listen.\n', pack)
  const titles = matrixOf([draft, assessment]).rows.map(({title}) => title)
  assert.ok(titles.includes('Culture (Practice leadership)') && titles.includes('Culture (Ours)'), titles.join())
})

test('The files of a draft count together, and are one draft', () => {
  const review = createFilesReviewer(commentary, defaultSettings)
  const missing = new Set<string>()
  const main = {name: 'main.md', text: head, missing}
  const files = [people, proud].map((text, at) => ({name: `${at}.md`, text, missing}))
  const {rows, totals} = matrixOf(review([main, ...files], [], undefined))
  assert.equal(rowOf(rows, 'workforce-development').standingWords, 'Evidenced')
  assert.equal(rowOf(rows, 'culture').standingWords, 'Claimed, not shown')
  assert.equal(
    rowOf(rows, 'workforce-development').below.some(({standingWords}) => standingWords.includes('drafts')),
    false
  )
  assert.equal(totals.all, 3)
})

test('No draft at all is an empty matrix', () => {
  const {rows, totals} = matrixOf([])
  assert.deepEqual([rows, totals.all], [[], 0])
})
