import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'

test('Whose work the extension holds is said in it, package by package, with the licence', () => {
  const notices = readFileSync('dist/THIRD-PARTY.md', 'utf8').split(/^## /m).slice(1)
  for (const name of ['vscode-languageserver', 'vscode-languageclient', 'unified', 'yaml'])
    assert.ok(
      notices.some((notice) => notice.startsWith(`${name} `)),
      name
    )
  const bare = notices.filter((notice) => !/\n\nLicence: \S+\n\n {4}[^]*ermission /.test(notice))
  // This one comes without its text.
  assert.deepEqual(
    bare.map((notice) => notice.split(' ')[0]),
    ['@vscode/l10n']
  )
})
