import assert from 'node:assert/strict'
import {test} from 'node:test'
import {reportFormats} from '../server/core/report/index.ts'
import {hostile, plain} from './texts/assessed-drafts.ts'
import {run} from './harness/program.ts'

const claimed = '---\nself-evaluation: true\n---\n\n## Culture\n\nWe learn.\n'
/** So long that drafts are shared out among threads; code is skimmed over. */
const long = `${claimed}\n~~~\n${'a line of code\n'.repeat(9000)}~~~\n`
const names = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md']
const check = ['check', '--fail-on', 'error']

test('Many drafts are reported as each would be alone, in their order, whichever thread is done first', async () => {
  const files = Object.fromEntries(names.map((name, at) => [name, at % 2 === 0 ? long : claimed]))
  const together = await run([...check, ...names.slice(0, 2), 'no.md', ...names.slice(2)], files)
  assert.deepEqual([together.status, together.stderr], [2, 'self-evaluation: no.md: there is no such file or folder\n'])

  const aloneAs = async (name: string): Promise<string> => withoutSummary((await run([...check, name], files)).stdout)
  const alone = [await aloneAs('a.md'), await aloneAs('b.md')]
  const expected = names.map((name, at) => alone[at % 2]!.replace(/[ab]\.md/g, name))
  assert.equal(withoutSummary(together.stdout), expected.join(''))
  assert.match(together.stdout, /\n5 drafts read, \d+ warnings\n$/)
})

const withoutSummary = (report: string): string => report.replace(/[^\n]*\n$/, '')

for (const format of reportFormats) {
  test(`What a report in ${format.id} keeps of a draft can go from one thread to another`, () => {
    const kept = [plain, hostile].map((draft) => format.keep([draft]))
    assert.deepEqual(structuredClone(kept), kept)
    assert.equal(format.join(structuredClone(kept)), format.write([plain, hostile]))
  })
}
