import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {evidenceKinds} from '../server/core/draft/evidence/index.ts'
import {spanOf} from '../server/core/draft/placed.ts'
import {createReader} from '../server/core/draft/read.ts'
import {commentary} from './harness/draft.ts'
import {assertMarked, unmark, type Said} from './harness/markers.ts'

for (const name of readdirSync('test/evidence').filter((name) => name.endsWith('.md'))) {
  const kind = name.replace(/\.md$/, '')
  test(`Evidence of the kind ${kind} is found where its draft marks it, and nowhere else`, () => {
    const file = `test/evidence/${name}`
    const marked = readFileSync(file, 'utf8')
    assertMarked(file, marked, evidenceIn(unmark(marked), kind))
  })
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: {readonly configuration: {readonly properties: Readonly<Record<string, EvidenceSetting>>}}
}
interface EvidenceSetting {
  readonly default: {readonly kinds: readonly string[]}
  readonly properties: {readonly kinds: {readonly items: {readonly enum: readonly string[]}}}
}

for (const [at, {id}] of evidenceKinds.entries()) {
  test(`The kind ${id} has its draft, its row in the README, its word in the settings, its names, a sign in the view and a colour in the matrix`, () => {
    assert.ok(readdirSync('test/evidence').includes(`${id}.md`), `There is no test/evidence/${id}.md.`)
    const setting = manifest.contributes.configuration.properties['selfEvaluation.evidence']!
    for (const kinds of [setting.default.kinds, setting.properties.kinds.items.enum])
      assert.equal(kinds[at], id, `The setting selfEvaluation.evidence in package.json lacks ${id}.`)
    const says = (file: string, words: string) =>
      assert.ok(readFileSync(file, 'utf8').includes(words), `${file} has no line “${words.trim()}”.`)
    says('README.md', `\n| ${id} | `)
    says('server/core/draft/evidence/kind-words.ts', `\n    ${id}: l10n.t('`)
    says('client/themes/words.ts', `\n  ${id}: l10n.t('`)
    says('client/themes/words.ts', `\n  ${id}: '`)
    says('client/matrix/view/kinds.css', `\n.kind-${at + 1} {`)
  })
}

function evidenceIn(text: string, kind: string): readonly Said[] {
  return createReader(commentary)(text)
    .sections.flatMap(({blocks}) => blocks)
    .flatMap(({base, content: {evidence}}) => evidence.map((content) => ({base, content})))
    .filter(({content}) => content.kind === kind)
    .map((piece) => ({span: spanOf(piece), short: kind}))
}
