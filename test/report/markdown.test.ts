import assert from 'node:assert/strict'
import {test} from 'node:test'
import {visit} from 'unist-util-visit'
import {evidenceKinds} from '../../server/core/draft/evidence/index.ts'
import {parseMarkdown} from '../../server/core/markdown/parse.ts'
import {inlineMarkdown} from '../../server/core/report/inline-markdown.ts'
import {markdown} from '../../server/core/report/markdown.ts'
import {hostile, plain} from '../texts/assessed-drafts.ts'

test('The report says how the draft stands, shows each gap with the commentary’s words, and lists the evidence', () => {
  const report = markdown.write([plain])
  assert.match(report, /^# Review of a self-evaluation\n\n## Our year\n\ndrafts\/our year\.md\n/)
  assert.match(
    report,
    new RegExp(
      `\n\\| Workforce development \\| Evidenced \\| (?:\\d \\| ){${evidenceKinds.length}}\\d \\|\n\\| Culture \\| Claimed, not shown \\|`
    )
  )
  assert.match(report, /\n\d\. \*\*Culture\*\*, warning, line 16, “Culture”\n\n {3}“Culture” is claimed here/)
  assert.match(
    report,
    /\n {3}> those who not only create – but sustain – positive systems and organisational culture\n/
  )
  assert.match(report, /\n {3}> — Eleanor Schooling, Practice leadership, Ofsted\n/)
  assert.match(report, /\n\| Agency staff: 21% \(2024\), 9% \(2025\) \| /)
})

test('Words of drafts, packs and paths stay words: no link, image, markup or row of their own', () => {
  const report = markdown.write([hostile, plain])
  const kinds = new Set<string>()
  const cells = new Set<number>()
  visit(parseMarkdown(report), (node) => {
    kinds.add(node.type)
    if (node.type === 'tableRow') cells.add(node.children.length)
  })
  for (const kind of ['html', 'link', 'image', 'inlineCode', 'code', 'delete']) assert.ok(!kinds.has(kind), kind)
  assert.deepEqual([...cells].sort(), [5, 3 + evidenceKinds.length])
  assert.doesNotMatch(report, /[^\P{C}\n\u200b]/u)
})

test('Nobody is called by a name in a draft, and no address becomes a link', () => {
  assert.equal(inlineMarkdown('@team #12 a@b.test'), '@\u200bteam #\u200b12 a@\u200bb.test')
  assert.equal(inlineMarkdown('https://x.test and www.x.test'), 'https\\://x.test and www\\.x.test')
  assert.equal(inlineMarkdown('1. - one'), '1\\. - one')
  assert.equal(inlineMarkdown('- one_two* 86% (of 7)'), '\\- one\\_two\\* 86% (of 7)')
})
