import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {compare, worth, type Comparison} from '../../server/core/quotations/compare.ts'
import {isLikely, isNear} from '../../server/core/quotations/in-block.ts'
import {sourcesOf} from '../../server/core/quotations/sources.ts'
import {commentary} from '../harness/draft.ts'

const all = sourcesOf(commentary)
const passages = all.sources.flatMap(({passages}) => passages.map(({passage}) => passage.text))
const drafts = readdirSync('test/drafts', {encoding: 'utf8', recursive: true}).filter((name) => name.endsWith('.md'))

/** Words of the commentary, of drafts, of both one behind the other, and the commentary's with a few words turned. */
const texts = [
  ...passages.flatMap((text) => [
    ...text.split(/(?<=[.?!]) /),
    text.split(' ').slice(3, 20).join(' '),
    text.split(' ').toSpliced(4, 3).slice(0, 12).join(' '),
    text.replace(/(?<=^(?:\S+ ){5})(?:\S+ ){6}/, '[...] '),
    text.replaceAll(' the ', ' our ').replace(/(?<=^(?:\S+ ){3})\S+/, '[they]')
  ]),
  ...drafts.flatMap((name) => readFileSync(`test/drafts/${name}`, 'utf8').match(/[A-Z][^.\n]{20,300}/g) ?? [])
].flatMap((text, at) => (at % 7 === 0 ? [text, `${text} ${passages[at % passages.length]!.slice(0, 60)}`] : [text]))

/** The nearest words of each source by itself. */
const oneByOne = (text: string): readonly Comparison[] =>
  all.sources.flatMap((source) => compare(text, {...all, sources: [source]}, -Infinity) ?? [])

test('No source that is passed over says more than the one that is told', () => {
  for (const text of texts) {
    const each = oneByOne(text).map(worth)
    const told = compare(text, all, -Infinity)
    assert.equal(told && worth(told), each.length === 0 ? undefined : Math.max(...each), text)
  }
})

test('What is likely or near is found by who cares for nothing else, and nothing more is', () => {
  const found = {likely: 0, near: 0}
  for (const text of texts) {
    const [told, wanted] = [compare(text, all, -Infinity), compare(text, all, 0)]
    const verdicts = (comparison: Comparison | undefined) => ({
      likely: isLikely({comparison, words: text}),
      near: isNear({comparison})
    })
    assert.deepEqual(verdicts(wanted), verdicts(told), text)
    if (told && 0 <= worth(told)) assert.deepEqual(wanted, told, text)
    if (verdicts(told).likely) found.likely++
    else if (verdicts(told).near) found.near++
  }
  assert.ok(100 < found.likely && 3 < found.near, JSON.stringify(found))
})
