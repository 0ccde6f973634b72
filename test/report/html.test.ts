import assert from 'node:assert/strict'
import {test} from 'node:test'
import {evidenceKinds} from '../../server/core/draft/evidence/index.ts'
import {html} from '../../server/core/report/html.ts'
import {hostile, plain} from '../texts/assessed-drafts.ts'
import {wordsBetweenTags} from './tags.ts'

test('The page says how the draft stands, shows each gap with the commentary’s words, and lists the evidence', () => {
  const page = html.write([plain], {day: '23 November 2026'})
  const words = wordsBetweenTags(page.replace(/<style>[^]*<\/style>/, '')).replace(/\n+/g, '\n')
  assert.match(words, /Review of a self-evaluation, 23 November 2026\nOur year\n/)
  assert.match(
    words,
    /1 of 3 themes is evidenced; Culture is claimed and not shown; Structure is absent\. The draft shows/
  )
  assert.match(words, /\nCulture\n \nwarning\n \nline 16, “Culture”\n“Culture” is claimed here/)
  assert.match(words, /organisational culture\nEleanor Schooling, Practice leadership, Ofsted\n/)
  assert.match(words, /\nAgency staff: 21% \(2024\), 9% \(2025\)\n/)
  assert.match(words, /Nothing in the draft counts as evidence of this theme\./)
  assert.match(words, /Open Government Licence v3\.0\.\n/)
})

test('The page loads nothing, runs nothing, and leads nowhere else', () => {
  for (const page of [html.write([plain, hostile]), html.write([hostile])]) {
    wordsBetweenTags(page.replace(/<style>[^]*<\/style>/, ''))
    assert.doesNotMatch(page, /<(?:script|img|link|iframe|b|i)\b/)
    assert.doesNotMatch(page, /<[^>]* (?:src|on[a-z]+)=/)
    assert.match(page, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/)
    for (const [, target] of page.matchAll(/href="([^"]*)"/g)) {
      assert.ok(page.includes(`id="${target!.replace(/^#/, '')}"`), target)
    }
  }
})

test('Tables say in their heads what their rows and columns are, and every table has a caption', () => {
  const page = html.write([plain, hostile])
  const tables = page.match(/<table[^]*?<\/table>/g)!
  assert.ok(tables.length > 4)
  for (const table of tables) assert.match(table, /<caption[^>]*>[^<]+<\/caption>\n<thead><tr>(?:<th scope="col")/)
  assert.doesNotMatch(page, /<th(?! scope="(?:col|row)")[ >]/)
  assert.match(page, /<html lang="en-GB">/)
})

test('The matrix of the page has totals, which count what the summary counts', () => {
  const words = wordsBetweenTags(html.write([plain]).replace(/<style>[^]*<\/style>/, '')).replace(/\n+/g, ' ')
  const [, all] = /The draft shows (\d+) pieces of evidence/.exec(words)!
  assert.match(words, new RegExp(` All themes (?:\\d+ ){${evidenceKinds.length}}${all} `))
})
