import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  CodeLensRequest,
  DocumentDiagnosticRequest,
  type RelatedFullDocumentDiagnosticReport
} from 'vscode-languageserver/node'
import {converse, type Conversation} from '../harness/client.ts'

const uri = 'file:///tim/self-evaluation.md'
const draft =
  '# Our self-evaluation\n\n## Our people\n\nSupervision was monthly for [insert figure] of social workers.\n'

const said = async ({ask, open}: Conversation): Promise<{readonly messages: string[]; readonly lenses: string[]}> => {
  await open(uri, draft)
  const report = await ask(DocumentDiagnosticRequest.type, {textDocument: {uri}})
  const lenses = (await ask(CodeLensRequest.type, {textDocument: {uri}})) ?? []
  return {
    messages: (report as RelatedFullDocumentDiagnosticReport).items.map(({message}) =>
      typeof message === 'string' ? message : message.value
    ),
    lenses: lenses.map(({command}) => command?.title ?? '')
  }
}

/** The doors behind which a server has a process of its own: its language is that of the whole process. */
const doors = ['nodeBundle', 'browserBundle'] as const

const saidBy = (door: (typeof doors)[number], translations: unknown) =>
  converse(door, {capabilities: {textDocument: {diagnostic: {}}}, initializationOptions: {translations}}, said)

for (const door of doors) {
  test(`Through the door ${door} translations that are none leave the server English`, async () => {
    for (const translations of ['cy', [7], {'no evidence yet': 7, length: null}]) {
      const {messages, lenses} = await saidBy(door, translations)
      assert.ok(messages.includes('“[insert figure]” is a place that is still to be filled.'))
      assert.match(lenses[0]!, /no evidence yet · 0 of 6 expectations$/)
    }
  })

  test(`Through the door ${door} an author who brings translations reads them, also what was remembered of a section`, async () => {
    const {messages, lenses} = await saidBy(door, {
      '“{0}” is a place that is still to be filled.': 'Lle i’w lenwi: “{0}”.',
      'no evidence yet': 'dim tystiolaeth eto',
      '{0} of {1} expectations': 'disgwyliadau: {0} o {1}'
    })
    assert.ok(messages.includes('Lle i’w lenwi: “[insert figure]”.'))
    assert.match(lenses[0]!, /dim tystiolaeth eto · disgwyliadau: 0 o 6$/)
    assert.ok(messages.some((message) => message.startsWith('No part of the draft speaks of')))
  })
}
