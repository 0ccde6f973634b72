import {test} from 'node:test'
import fc from 'fast-check'
import {edits, runs} from '../texts/markdown-documents.ts'
import {specDocument} from '../texts/spec-documents.ts'
import {assertAnswersAsFresh, curious} from '../fuzz/server-law.ts'
import {converse} from '../harness/client.ts'

test('A server says of an edited draft all that a fresh one says of the same text', async () => {
  await converse('inProcess', curious, (conversation) =>
    fc.assert(
      fc.asyncProperty(specDocument, edits, (document, edits) => assertAnswersAsFresh(conversation, document, edits)),
      {...runs, numRuns: Math.ceil(runs.numRuns / 5)}
    )
  )
})
