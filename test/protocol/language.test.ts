import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
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

const welsh: unknown = JSON.parse(readFileSync('l10n/bundle.l10n.cy.json', 'utf8'))
const practiceLeadership = readFileSync('server/packs/practice-leadership.md', 'utf8')

const said = async ({
  ask,
  open
}: Conversation): Promise<{readonly messages: string[]; readonly lenses: string[]; readonly passages: string[]}> => {
  await open(uri, draft)
  const report = await ask(DocumentDiagnosticRequest.type, {textDocument: {uri}})
  const lenses = (await ask(CodeLensRequest.type, {textDocument: {uri}})) ?? []
  const {items} = report as RelatedFullDocumentDiagnosticReport
  return {
    passages: items.flatMap(({relatedInformation = []}) => relatedInformation.map(({message}) => message)),
    messages: items.map(({message}) => (typeof message === 'string' ? message : message.value)),
    lenses: lenses.map(({command}) => command?.title ?? '')
  }
}

/** The doors behind which a server has a process of its own: its language is that of the whole process. */
const doors = ['nodeBundle', 'browserBundle'] as const

const saidBy = (door: (typeof doors)[number], translations: unknown) =>
  converse(
    door,
    {capabilities: {textDocument: {diagnostic: {relatedInformation: true}}}, initializationOptions: {translations}},
    said
  )

test('Translations that are none leave the server English', async () => {
  for (const translations of ['cy', [7], {'no evidence yet': 7, length: null}]) {
    const {messages, lenses} = await saidBy('browserBundle', translations)
    assert.ok(messages.includes('“[insert figure]” is a place that is still to be filled.'))
    assert.match(lenses[0]!, /no evidence yet · 0 of 6 expectations$/)
  }
})

for (const door of doors) {
  test(`Through the door ${door} a Welsh author reads Welsh, and the commentary's words as they are`, async () => {
    const {messages, lenses, passages} = await saidBy(door, welsh)
    assert.ok(messages.includes('Mae “[insert figure]” yn lle sydd i’w lenwi o hyd.'))
    assert.equal(
      messages.filter((message) => message.startsWith('Nid oes unrhyw ran o’r drafft yn sôn am “')).length,
      4
    )
    assert.match(lenses[0]!, /dim tystiolaeth eto · disgwyliadau: 0 o 6$/)
    assert.ok(passages.every((words) => practiceLeadership.includes(words.slice(1, -1))) && passages.length > 0)
  })
}

test('What is not translated is said in English', async () => {
  const {messages, lenses} = await saidBy('browserBundle', {'no evidence yet': 'dim tystiolaeth eto'})
  assert.ok(messages.includes('“[insert figure]” is a place that is still to be filled.'))
  assert.match(lenses[0]!, /dim tystiolaeth eto · 0 of 6 expectations$/)
})
