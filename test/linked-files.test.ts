import assert from 'node:assert/strict'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {test} from 'node:test'
import {readArguments} from '../server/command-line/arguments.ts'
import {check} from '../server/command-line/check.ts'
import {createReader} from '../server/core/draft/read.ts'
import {createLinkedFiles} from '../server/lsp/files/linked.ts'
import {commentary} from './harness/draft.ts'

const draft = '[a](a.md) [b](../b.md#there) [c](/c%20d.md) [out](../../../x.md) [web](https://example.org/a.md) [h](#h)'

test('The server asks for the files that a draft links to, within its folder, and asks again for those that changed', async () => {
  const asked: (readonly string[])[] = []
  const files = createLinkedFiles(
    async (uris) => {
      asked.push(uris)
      return uris.map((uri) => (uri.endsWith('b.md') ? true : uri.endsWith('a.md') ? false : null))
    },
    () => true
  )
  const read = createReader(commentary)(draft)
  const missing = () => files.missingFrom(read, 'vscode-vfs://host/team/chapters/ours.md', 'vscode-vfs://host/team')

  assert.deepEqual([...(await missing())], ['a.md'])
  assert.deepEqual([...(await missing())], ['a.md'])
  assert.equal(files.changed(['vscode-vfs://host/team/other.md']), false)
  assert.equal(files.changed(['vscode-vfs://host/team/chapters/a.md']), true)
  await missing()
  assert.deepEqual(asked, [
    ['chapters/a.md', 'b.md', 'c%20d.md'].map((name) => `vscode-vfs://host/team/${name}`),
    ['vscode-vfs://host/team/chapters/a.md']
  ])
})

test('The command line tells of links to files that are not there', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'linked-'))
  const file = path.join(folder, 'ours.md')
  writeFileSync(file, '## Culture\n\nSee [it](there.md) and [this](absent.md).\n')
  writeFileSync(path.join(folder, 'there.md'), '')
  const request = readArguments(['check', '--format', 'json', file])
  assert.equal(request.command, 'check')
  const {output} = await check(request, () => Buffer.from(''), 'dist/commands.cjs')
  const {drafts} = JSON.parse(output) as {
    readonly drafts: readonly {readonly findings: readonly {readonly code: string; readonly message: string}[]}[]
  }
  assert.deepEqual(
    drafts[0]?.findings.filter(({code}) => code === 'link-to-nowhere').map(({message}) => message),
    ['There is no file “absent.md” where this leads.']
  )
})
