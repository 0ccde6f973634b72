import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {readPack} from '../server/core/commentary/read.ts'
import {createReviewer} from '../server/core/reviewer.ts'
import {defaultSettings} from '../server/core/settings.ts'
import {packs} from '../server/packs/index.ts'
import {assertMarked, unmark} from './harness/markers.ts'
import {run} from './harness/program.ts'

const told = ['warning', 'error']

for (const [id, pack] of packs) {
  const {commentary, problems} = readPack(pack)

  test(`The commentary ${id} has no problems, goes by its own name, and is told of in the README`, () => {
    assert.deepEqual(problems, [])
    assert.equal(commentary.id, id)
    assert.ok(readFileSync('README.md', 'utf8').includes(`\n| \`${id}\` | `), `README.md has no row for ${id}.`)
  })

  test(`What each theme of ${id} looks for is in its own words and is found by phrases`, () => {
    for (const {title, expectations} of commentary.themes) {
      assert.ok(2 < expectations.length, `“${title}” has fewer than three expectations`)
      for (const {title, quotations, cues} of expectations)
        assert.ok(
          0 < quotations.length && 5 < cues.length,
          `“${title}” lacks a quotation, or has fewer than six phrases`
        )
    }
  })
}

for (const file of readdirSync('test/commentaries')) {
  const [id] = file.split('.')
  test(`What ${file} is told is what its markers say, and nothing else is grave`, () => {
    const marked = readFileSync(`test/commentaries/${file}`, 'utf8')
    const {findings} = createReviewer(readPack(packs.get(id!)!).commentary, defaultSettings)(unmark(marked))
    const grave = findings.filter(({severity}) => told.includes(severity))
    assertMarked(
      `test/commentaries/${file}`,
      marked,
      grave.map(({span, rule}) => ({span, short: rule}))
    )
  })
}

test('A draft chooses among the commentaries that come with us and those in force, and else has the first in force', async () => {
  const ours = '# Ours\n\n## Money\n\nLeaders explain the budget to staff.\n'
  const settings = JSON.stringify({'selfEvaluation.commentaries': ['ours.md', 'practice-leadership']})
  const measured = async (front: string) => {
    const {stdout} = await run(['check', '--format', 'json', '--fail-on', 'never', 'a.md'], {
      'a.md': `---\nself-evaluation: true\n${front}\n---\n\n# Us\n`,
      'ours.md': ours,
      '.vscode/settings.json': settings
    })
    return (JSON.parse(stdout) as {readonly drafts: readonly {readonly commentary: string}[]}).drafts[0]!.commentary
  }
  assert.equal(await measured(''), 'ours')
  assert.equal(await measured('commentary: practice-leadership'), 'practice-leadership')
  assert.equal(await measured('commentary: three-questions'), 'three-questions')
  assert.equal(await measured('commentary: nobody-s'), 'ours')
  assert.equal(await measured('commentary: [nobody-s, three-questions]'), 'three-questions')
})
