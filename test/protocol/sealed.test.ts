import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {test} from 'node:test'
import {pathToFileURL} from 'node:url'
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  ReferencesRequest
} from 'vscode-languageserver/node'
import {converse} from '../harness/client.ts'
import {capable, diagnose} from '../harness/capabilities.ts'

/** What our bundles may ask for: nothing that leads to a network. */
const harmless =
  /^(?:(?:node:)?(?:buffer|crypto|events|fs|fs\/promises|os|path|process|readline|url|util|v8|worker_threads)|vscode)$/

test('No bundle asks for anything that leads to a network', () => {
  const bundles = readdirSync('dist').filter((name) =>
    /^(?:cli|client|client-browser|commands|server|serving|server-browser)\.c?js$/.test(name)
  )
  assert.equal(bundles.length, 7)
  for (const name of bundles) {
    const text = readFileSync(path.join('dist', name), 'utf8')
    const asked = Array.from(text.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)/g), ([, asked]) => asked!)
    // The client starts the server, the library's form for Node can end one, and the others start their neighbours.
    const known = ['./commands.cjs', './server.cjs', './serving.cjs', 'child_process']
    const others = asked.filter((one) => !harmless.test(one) && !known.includes(one))
    assert.deepEqual(others, [], name)
    assert.doesNotMatch(text, /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts/, name)
  }
})

/** Whether a file is one of those that we ship. */
const isOurs = (file: string): boolean => file.includes('dist') || file.endsWith('/snippets/self-evaluation.json')

test('A server that is refused the network serves all, and looks only at what settings and links name in the folder and what was signed beside the draft', async () => {
  const place = mkdtempSync(path.join(tmpdir(), 'self-evaluation-'))
  try {
    const folder = path.join(place, 'team')
    mkdirSync(path.join(folder, 'drafts'), {recursive: true})
    for (const name of ['outside.md', 'outside.code-snippets', 'team/own.code-snippets', 'team/secret.txt'])
      writeFileSync(path.join(place, name), '{}')
    const text =
      '# D\n\n## Culture\n\nWe learn, as [x](../../outside.md), [y](there.md), [z](/etc/passwd), ![i](http://x.test/i.png) and <http://x.test> show.\n'
    const file = path.join(folder, 'drafts', 'self-evaluation.md')
    writeFileSync(file, text)
    const settings = {
      commentaries: ['practice-leadership', '../outside.md', '/etc/passwd', 'drafts/../../outside.md'],
      snippetFiles: ['own.code-snippets', '../outside.code-snippets', 'http://x.test/a.code-snippets']
    }
    const uri = pathToFileURL(file).href
    const textDocument = {uri}
    const position = {line: 2, character: 5}
    const tries = await converse(
      'nodeBundle',
      {capabilities: capable, settings, folder: pathToFileURL(folder).href},
      async ({open, ask, tries}) => {
        await open(uri, text)
        assert.ok((await diagnose(ask, uri)).some(({code}) => code === 'link-to-nowhere'))
        assert.ok(await ask(HoverRequest.type, {textDocument, position}))
        assert.ok((await ask(CodeLensRequest.type, {textDocument}))?.length)
        assert.ok((await ask(DocumentSymbolRequest.type, {textDocument}))?.length)
        assert.ok(await ask(CompletionRequest.type, {textDocument, position: {line: 5, character: 0}}))
        const range = {start: position, end: position}
        assert.ok((await ask(CodeActionRequest.type, {textDocument, range, context: {diagnostics: []}}))?.length)
        assert.ok(await ask(ReferencesRequest.type, {textDocument, position, context: {includeDeclaration: true}}))
        return tries()
      }
    )
    assert.deepEqual(
      tries.filter((words) => words.startsWith('refused')),
      []
    )
    const read = tries.map((words) => words.replace(/^reads (?:file:\/\/)?/, '')).filter((one) => !isOurs(one))
    const inFolder = read.filter((one) => path.resolve(one).startsWith(folder))
    assert.deepEqual(
      read.filter((one) => !inFolder.includes(one)),
      []
    )
    assert.deepEqual([...new Set(inFolder.map((one) => path.relative(folder, one)))].sort(), [
      '',
      'drafts',
      'drafts/self-evaluation.signed.json',
      'drafts/there.md',
      'etc/passwd',
      'http:/x.test/a.code-snippets',
      'own.code-snippets'
    ])
  } finally {
    rmSync(place, {recursive: true})
  }
})
