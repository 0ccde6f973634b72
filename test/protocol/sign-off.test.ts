import assert from 'node:assert/strict'
import {test} from 'node:test'
import {CodeLensRequest, RequestType} from 'vscode-languageserver/node'
import {
  signOffRequest,
  signOffsRequest,
  type SignOffParams,
  type SignOffResult,
  type SignOffsParams,
  type SignOffsResult
} from '../../server/lsp/protocol/sign-off.ts'
import {printOf, withSignOff} from '../../server/core/sign-off/sidecar.ts'
import {converse} from '../harness/client.ts'
import {report, write} from '../harness/requests.ts'

const uri = 'file:///team/self-evaluation.md'
const draft = '# D\n\n## Culture\n\nWe are proud.\n\n## Structure\n\nWe have hubs.\n'
const signOffs = new RequestType<SignOffsParams, SignOffsResult, void>(signOffsRequest)
const signOff = new RequestType<SignOffParams, SignOffResult, void>(signOffRequest)
const text = ['Culture', 'We are proud.']
const sidecarUri = 'file:///team/self-evaluation.signed.json'
const signedBy = (reviewer: string): string =>
  withSignOff(undefined, {theme: 'culture', reviewer, day: '2026-03-03', fingerprint: printOf(text), text})!

test('A reviewer signs a theme off as it was shown, the one at the cursor first, and sees it as signed', async () => {
  await converse('inProcess', {}, async ({open, ask}) => {
    await open(uri, draft)
    const before = await ask(signOffs, {uri, sidecar: null, position: {line: 7, character: 0}})
    assert.equal(before?.themes[0]?.id, 'structure')
    const sidecar = await ask(signOff, {uri, sidecar: null, theme: 'culture', reviewer: 'Ann', text})
    const after = await ask(signOffs, {uri, sidecar, position: {line: 4, character: 0}})
    const [culture] = after!.themes
    assert.deepEqual([culture?.id, culture?.since, culture?.signed?.reviewer], ['culture', 'unchanged', 'Ann'])
    assert.match(culture!.signed!.day, /^\d{1,2} \w+ \d{4}$/)
  })
})

test('Nothing is signed that is no longer as the reviewer saw it, or into a file that cannot be read', async () => {
  await converse('inProcess', {}, async ({open, ask}) => {
    await open(uri, draft)
    const asked = {uri, sidecar: null, theme: 'culture', reviewer: 'Ann', text}
    assert.equal(await ask(signOff, {...asked, text: ['Culture', 'We were proud.']}), null)
    assert.equal(await ask(signOff, {...asked, theme: 'no-theme'}), null)
    assert.equal(await ask(signOff, {...asked, sidecar: '{'}), null)
    const broken = await ask(signOffs, {uri, sidecar: '{', position: null})
    assert.deepEqual(
      [broken?.problem?.line, broken?.themes.map(({since}) => since).join()],
      [0, 'unsigned,unsigned,unsigned,unsigned,unsigned']
    )
    assert.equal(await ask(signOffs, {uri: 'file:///team/README.md', sidecar: null, position: null}), null)
  })
})

test('A lens where the draft speaks of a theme tells who signed it off, and leads to what was changed since', async () => {
  const files = {[sidecarUri]: signedBy('Ann Other')}
  const initializationOptions = {readsText: true, hasCommands: true}
  await converse('inProcess', {folder: 'file:///team', files, initializationOptions}, async ({open, ask, tell}) => {
    const lenses = async () =>
      ((await ask(CodeLensRequest.type, {textDocument: {uri}})) ?? [])
        .filter(({command}) => command?.title.includes('Ann Other'))
        .map(({range, command}) => [range.start.line, command?.title, command?.command, command?.arguments])
    await open(uri, draft)
    assert.deepEqual(await lenses(), [[2, 'Culture: signed off by Ann Other on 3 March 2026', '', undefined]])
    await write({tell}, uri, draft.replace('proud', 'humble'), 2)
    assert.deepEqual(await lenses(), [
      [
        2,
        'Culture: changed since Ann Other signed it off on 3 March 2026',
        'selfEvaluation.showSignedChanges',
        [{theme: 'culture'}]
      ]
    ])
    await write({tell}, uri, '# D\n\nWords.\n', 3)
    assert.deepEqual((await lenses())[0]?.slice(0, 2), [
      0,
      'Culture: changed since Ann Other signed it off on 3 March 2026'
    ])
  })
})

test('Where lenses are off, or nobody signed, no lens tells of it', async () => {
  const titles = (settings: object, files: Readonly<Record<string, string>>) =>
    converse(
      'inProcess',
      {folder: 'file:///team', files, settings: {...settings}, initializationOptions: {readsText: true}},
      async ({open, ask}) => {
        await open(uri, draft)
        const lenses = (await ask(CodeLensRequest.type, {textDocument: {uri}})) ?? []
        return lenses.map(({command}) => command?.title).join('\n')
      }
    )
  assert.equal(await titles({codeLens: false}, {[sidecarUri]: signedBy('Ann')}), '')
  assert.doesNotMatch(await titles({}, {}), /signed/)
  assert.doesNotMatch(await titles({}, {[sidecarUri]: '{'}), /signed/)
})

test('A review that is written in the editor tells what was signed off', async () => {
  const files = {[sidecarUri]: signedBy('Ann Other')}
  await converse('inProcess', {files, initializationOptions: {readsText: true}}, async ({open, ask}) => {
    await open(uri, draft)
    const written = await ask(report, {format: 'markdown', drafts: [{uri, path: 'self-evaluation.md', text: null}]})
    assert.match(written!.report, /### Signed off\n\n- \*\*Culture\*\*: signed off by Ann Other on 3 March 2026\n/)
  })
})
