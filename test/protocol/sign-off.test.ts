import assert from 'node:assert/strict'
import {test} from 'node:test'
import {RequestType} from 'vscode-languageserver/node'
import {
  signOffRequest,
  signOffsRequest,
  type SignOffParams,
  type SignOffResult,
  type SignOffsParams,
  type SignOffsResult
} from '../../server/lsp/sign-off-protocol.ts'
import {converse} from '../harness/client.ts'

const uri = 'file:///team/self-evaluation.md'
const draft = '# D\n\n## Culture\n\nWe are proud.\n\n## Structure\n\nWe have hubs.\n'
const signOffs = new RequestType<SignOffsParams, SignOffsResult, void>(signOffsRequest)
const signOff = new RequestType<SignOffParams, SignOffResult, void>(signOffRequest)
const text = ['Culture', 'We are proud.']

test('A reviewer signs a theme off as it was shown, the one at the cursor first, and sees it as signed', async () => {
  await converse('inProcess', {}, async ({open, ask}) => {
    await open(uri, draft)
    const before = await ask(signOffs, {uri, sidecar: null, position: {line: 7, character: 0}})
    assert.equal(before?.themes[0]?.id, 'structure')
    const sidecar = await ask(signOff, {uri, sidecar: null, theme: 'culture', reviewer: 'Ann', text})
    const after = await ask(signOffs, {uri, sidecar, position: {line: 4, character: 0}})
    const [culture] = after!.themes
    assert.deepEqual([culture?.id, culture?.since, culture?.signed?.reviewer], ['culture', 'unchanged', 'Ann'])
    assert.match(culture!.signed!.day, /^\d{4}-\d{2}-\d{2}$/)
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
