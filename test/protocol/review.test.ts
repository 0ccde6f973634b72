import assert from 'node:assert/strict'
import {test} from 'node:test'
import {RequestType} from 'vscode-languageserver/node'
import {themesRequest, type ThemesParams, type ThemesResult} from '../../server/lsp/review-protocol.ts'
import {converse} from '../harness/client.ts'

const folder = 'file:///team'
const uri = `${folder}/self-evaluation.md`
const draft = '# D\n\n## Culture\n\nIn May, 94% of plans were made on time.\n\n## Our people\n\nWe meet often.\n'

test('A reviewer is shown how a draft stands to each theme, with the places', async () => {
  await converse('inProcess', {}, async ({open, ask}) => {
    await open(uri, draft)
    const themes = new RequestType<ThemesParams, ThemesResult, void>(themesRequest)
    const found = await ask(themes, {uri})
    assert.equal(found?.commentaryUri, 'self-evaluation:/commentaries/practice-leadership.md')
    const culture = found.themes.find(({id}) => id === 'culture')
    assert.deepEqual([culture?.standing, culture?.range?.start], ['evidenced', {line: 2, character: 0}])
    assert.deepEqual(culture?.evidence.first[0]?.range.start, {line: 4, character: 0})
    assert.equal(
      found.gaps,
      found.themes.reduce((sum, {gaps}) => sum + gaps, 0)
    )
    assert.equal(await ask(themes, {uri: `${folder}/README.md`}), null)
  })
})
