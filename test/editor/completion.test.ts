import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Completion, CompletionQuestion} from '../../server/core/editor/completions/completion.ts'
import {completionsAt} from '../../server/core/editor/completions/index.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {plainBody} from '../../server/core/snippets/body.ts'
import {readSnippets} from '../../server/core/snippets/read.ts'
import {snippets} from '../../server/packs/snippets.ts'
import {withCursor} from '../harness/cursor.ts'
import {assess, commentary} from '../harness/draft.ts'

const ids = commentary.themes.map(({id}) => id)

function offered(marked: string, more: Partial<CompletionQuestion> = {}): readonly Completion[] {
  const {text, offset} = withCursor(marked)
  const kinds = defaultSettings.evidence.kinds
  return completionsAt({
    assessment: assess(text),
    offset,
    snippets,
    commentaries: [commentary],
    markdownFiles: [],
    kinds,
    asked: 'outright',
    ...more
  })
}

/** The draft once the first of what is offered is taken, in an editor without tab stops. */
function taken(marked: string, label: string | undefined = offered(marked)[0]?.label): string {
  const {text} = withCursor(marked)
  const completion = offered(marked).find((completion) => completion.label === label)
  assert.ok(completion, `“${label}” is not offered`)
  const {span, body} = completion
  return text.slice(0, span.start) + plainBody(body) + text.slice(span.end)
}

const labels = (marked: string, more: Partial<CompletionQuestion> = {}): readonly string[] =>
  offered(marked, more).map(({label}) => label)

test('A theme mark is offered the themes, those that the section seems to speak of first', () => {
  const draft = '## Us\n\n<!-- theme: <|> -->\n\nWe go into battle for children and rock the boat.\n'
  assert.equal(labels(draft)[0], 'passionate-and-courageous')
  assert.deepEqual(labels(draft).toSorted(), [...ids, 'none'].toSorted())
})

test('A theme is not offered twice in a mark, and a space parts it from what stands before', () => {
  assert.ok(!labels('<!-- theme: culture, <|> -->').includes('culture'))
  assert.match(taken('<!-- theme:cu<|> -->', 'culture'), /^<!-- theme: culture -->/)
  assert.match(taken('<!-- theme: structure,<|> -->', 'culture'), /^<!-- theme: structure, culture -->/)
})

test('An evidence mark is offered kinds, and a waiver the themes that are not shown before the rules', () => {
  assert.ok(labels('<!-- evidence: <|>').includes('figure'))
  const names = labels('## Culture\n\nIn May, 94% of staff said so.\n\n<!-- waive: <|>')
  assert.ok(!names.includes('culture') && names.includes('structure') && names.includes('theme-without-evidence'))
  assert.deepEqual(labels('<!-- waive: culture <|>'), ['until'])
})

test('An open comment becomes a whole mark, and a closing that stands behind is not doubled', () => {
  assert.equal(taken('<!-- <|>', 'Mark: this is not evidence'), '<!-- not evidence -->')
  assert.equal(taken('<!-- <|> -->\n', 'Mark: this is not evidence'), '<!-- not evidence -->\n')
  assert.deepEqual(labels('<!-- a note to myself, <|> -->'), [])
})

test('Front matter is offered its keys and themes', () => {
  assert.deepEqual(labels('---\nself-evaluation: true\n<|>\n---\n'), [
    'commentary',
    'themes',
    'parts',
    'period',
    'status'
  ])
  assert.deepEqual(labels('---\nself-evaluation: true\ncommentary: <|>\n---\n'), ['practice-leadership'])
  assert.equal(taken('---\nthemes: [cu<|>]\n---\n', 'culture'), '---\nthemes: [culture]\n---\n')
  assert.ok(!labels('---\nthemes:\n  - culture\n  - <|>\n---\n').includes('culture'))
})

test('Behind > and an opening quotation mark stand the quotations of the section’s theme, verbatim with attribution', () => {
  const quoted = taken('## Culture\n\n> <|>\n')
  const [words] = commentary.themes.find(({id}) => id === 'culture')!.expectations[0]!.quotations
  assert.equal(quoted, `## Culture\n\n> ${words!.text}\n>\n> — Eleanor Schooling, *Practice leadership*, Ofsted\n`)
  const inLine = taken('## Culture\n\nOfsted says “<|>”\n')
  assert.equal(
    inLine,
    `## Culture\n\nOfsted says “${words!.text}” (Eleanor Schooling, *Practice leadership*, Ofsted)\n`
  )
  assert.equal(taken('## Culture\n\n><|>\n'), quoted)
  assert.equal(taken('## Culture\n\n- a\n\n  > <|>\n').split('\n')[5], '  >')
})

test('An apostrophe and a closing quotation mark open nothing', () => {
  for (const draft of ["We don'<|>", 'She said "so"<|>', 'We are “here”<|>'])
    assert.deepEqual(labels(draft, {asked: 'by typing'}), [])
})

test('Nothing is offered in code, links, addresses and words', () => {
  for (const draft of [
    '# D\n\n```\n<|>\n```\n',
    '# D\n\n- a\n\n  ~~~\n  > <|>\n  ~~~\n',
    '# D\n\n    > <|>\n',
    '# D\n\nWith `code <|>` in it\n',
    '# D\n\n[Our plan](plan<|>.md)\n',
    '# D\n\n[Our <|>plan](plan.md)\n',
    '# D\n\nSee https://example.org/<|>\n',
    '# D\n\nPeo<|>ple\n',
    '# D\n\nPeople.<|>\n'
  ])
    assert.deepEqual(labels(draft), [], draft)
  assert.notDeepEqual(labels('# D\n\n```\ncode\n```\n\n<|>\n'), [])
})

test('Forms of evidence come first, those of kinds that the section lacks before the others', () => {
  const names = labels('## Culture\n\nIn May, 94% of plans were in place on time.\n\n<|>\n').filter((name) =>
    name.startsWith('Evidence')
  )
  assert.equal(names.length, defaultSettings.evidence.kinds.length)
  assert.equal(names.at(-1), 'Evidence: a figure')
  assert.match(offered('## Our people\n\n<|>\n')[0]!.body, /social workers, posts or supervisions/)
})

test('An empty draft is offered skeletons first; a character typed by the way opens no list', () => {
  assert.match(labels('---\nself-evaluation: true\n---\n\n<|>')[0]!, /^Self-evaluation under/)
  assert.deepEqual(labels('- <|>', {asked: 'by typing'}), [])
  assert.deepEqual(labels('Our aim:<|>', {asked: 'by typing'}), [])
})

test('A team’s snippets come first in sections of their theme, with their bodies as the team wrote them', () => {
  const body = '${1/(.*)/${1:/upcase}/} of ${2|a,b|}'
  const team = readSnippets({
    Ours: {prefix: 'sup', body, theme: 'culture'},
    Theirs: {body: 'x', theme: 'nothing'}
  }).snippets
  const [first] = offered('## Culture\n\nsu<|>\n', {snippets: [...snippets, ...team]})
  assert.deepEqual([first?.label, first?.body], ['Ours', body])
  assert.ok(first?.filter.startsWith('sup'))
  assert.ok(!labels('## Culture\n\n<|>\n', {snippets: team}).includes('Theirs'))
})

test('Whatever is half typed, completion answers', () => {
  const draft = '---\nself-evaluation: true\nthemes: [a]\n---\n## A\n> “x” <!-- theme: a, --> `c` [l](m) $\n```\n'
  const assessment = assess(draft)
  for (let offset = 0; offset <= draft.length; offset++)
    completionsAt({
      assessment,
      offset,
      snippets,
      commentaries: [commentary],
      markdownFiles: [],
      kinds: ['figure'],
      asked: 'outright'
    })
})
