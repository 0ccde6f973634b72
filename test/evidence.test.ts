import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
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

function evidenceIn(text: string, kind: string): readonly Said[] {
  return createReader(commentary)(text)
    .sections.flatMap(({blocks}) => blocks)
    .flatMap(({base, content: {evidence}}) => evidence.map((content) => ({base, content})))
    .filter(({content}) => content.kind === kind)
    .map((piece) => ({span: spanOf(piece), short: kind}))
}
