import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {readPack} from '../server/core/commentary/read.ts'
import {spanOf} from '../server/core/draft/placed.ts'
import {createReader} from '../server/core/draft/read.ts'
import {packs} from '../server/packs/index.ts'
import {assertMarked, unmark, type Said} from './harness/markers.ts'

const {commentary} = readPack(packs.get('practice-leadership')!)

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
