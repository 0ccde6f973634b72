import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {converse} from '../harness/client.ts'

/** The files that the build leaves out of the language client, and what a server offers that would need them. */
const leftOut = JSON.parse(readFileSync('build/left-out.json', 'utf8')) as Readonly<Record<string, string>>

test('The server offers nothing that the build leaves out of the language client', async () => {
  const everything = {
    workspace: {fileOperations: {didRename: true}, textDocumentContent: {}, workspaceFolders: true},
    textDocument: {diagnostic: {}, codeLens: {}, foldingRange: {}, semanticTokens: {requests: {full: true}}}
  } as object
  await converse('inProcess', {capabilities: everything}, async ({offered}) => {
    const valueAt = (place: string): unknown =>
      place.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], offered)
    assert.notEqual(valueAt('hoverProvider'), undefined)
    for (const [file, place] of Object.entries(leftOut)) {
      const message = `The server offers ${place}, which the client does not hear of: take “${file}” out of build/left-out.json.`
      assert.equal(valueAt(place), undefined, message)
    }
  })
})

test('What is left out of the language client is there to be left out', () => {
  const client = readFileSync('node_modules/vscode-languageclient/lib/common/client.js', 'utf8')
  for (const file of Object.keys(leftOut)) assert.ok(client.includes(`require("./${file}")`), file)
})
