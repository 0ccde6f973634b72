import assert from 'node:assert/strict'
import {test} from 'node:test'
import {csv} from '../../server/core/report/csv.ts'
import {assessed, hostile, plain} from '../texts/assessed-drafts.ts'

/** The rows of a report as RFC 4180 has them. */
function rowsIn(report: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  field.lastIndex = 1
  for (let read = field.exec(report); read; read = field.exec(report)) {
    rows.at(-1)!.push(read[1]?.replaceAll('""', '"') ?? read[2]!)
    if (read[3] !== ',') rows.push([])
    if (field.lastIndex === report.length) break
  }
  assert.equal(rows.pop()!.length, 0)
  return rows
}

test('Themes, findings and evidence are rows of one table, for a spreadsheet to filter', () => {
  const report = csv.write([plain])
  assert.ok(report.startsWith('\ufeffdraft,row,theme,'))
  const [head, ...rows] = rowsIn(report)
  const rowOf = (row: readonly string[]) => Object.fromEntries(head!.map((name, at) => [name, row[at]]))
  const themes = rows.map(rowOf).filter(({row}) => row === 'theme')
  assert.deepEqual(
    themes.map(({theme, standing}) => [theme, standing]),
    [
      ['Workforce development', 'evidenced'],
      ['Culture', 'claimed'],
      ['Structure', 'absent']
    ]
  )
  const found = rows.map(rowOf).find(({rule}) => rule === 'theme-without-evidence')!
  assert.deepEqual(
    [found.draft, found.row, found.theme, found.severity, found.line, found.character, found.words],
    ['drafts/our year.md', 'finding', 'Culture', 'warning', '16', '1', 'Culture']
  )
  assert.ok(rows.map(rowOf).some(({row, kind, words}) => row === 'evidence' && kind && words === '21%'))
})

test('Every row has every column, whatever a draft says, and no cell is a formula', () => {
  const rows = rowsIn(csv.write([hostile, plain, assessed('=cmd.md', '# =1+1\n')]))
  for (const row of rows) {
    assert.equal(row.length, rows[0]!.length)
    for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r\n＝＋－＠]/)
  }
  assert.ok(rows.some(([path]) => path === "'=cmd.md"))
  assert.ok(rows.some((row) => row.includes("'=Two")))
})

test('A cell that begins with what a spreadsheet would obey gets an apostrophe', () => {
  for (const mark of ['=', '+', '-', '@', '\t', '\r', '＝']) {
    assert.match(
      csv.write([{...plain, path: `${mark}1.md`}]),
      new RegExp(`\\r\\n'${mark.trim().replace('+', '\\+')}1\\.md,`)
    )
  }
})
