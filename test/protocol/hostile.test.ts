import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import {
  CodeLensRequest,
  CompletionRequest,
  HoverRequest,
  type CompletionItem,
  type MarkupContent
} from 'vscode-languageserver/node'
import {parseMarkdown} from '../../server/core/markdown/parse.ts'
import {createPositions} from '../../server/core/text/lines.ts'
import {markdown as markdownReport} from '../../server/core/report/markdown.ts'
import {converse, type Introduction} from '../harness/client.ts'
import {hostile} from '../texts/assessed-drafts.ts'
import {capable, diagnose} from '../harness/capabilities.ts'

const uri = 'file:///team/self-evaluation.md'
const textDocument = {uri}

/** What authors of drafts, packs and settings might try to make an editor do. */
const tricks = [
  '[go](command:workbench.action.quit)',
  '![i](https://x.test/i.png)',
  '<img src=x onerror=alert(1)>',
  '<https://x.test>',
  'https://x.test',
  '[a]: command:x',
  '$(alert)',
  '```\n[b](command:y)\n```'
]

/** The words of Markdown that would do something, beside text. */
function doings(markdown: string): readonly string[] {
  const found: string[] = []
  visit(parseMarkdown(markdown) as Nodes, ({type, ...node}) => {
    if (['link', 'image', 'html', 'definition', 'linkReference', 'imageReference', 'footnoteReference'].includes(type))
      found.push(`${type} ${JSON.stringify('url' in node ? node.url : 'value' in node ? node.value : '')}`)
  })
  return found
}

test('The test sees what Markdown would do', () => {
  for (const trick of tricks.slice(0, 4)) assert.equal(doings(`x ${trick}`).length, 1, trick)
})

const pack = (words: string): string => `# ${words}

By ${words}

## One ${words}

Leaders ${words} look at the work of others each month.

### Look for

#### The work ${words}

> look at the work of others

- look at the work
`

const draft = `# D ${tricks.slice(0, 5).join(' ')}

<!-- theme: one -->

## One ${tricks.slice(0, 5).join(' ')}

${tricks.map((trick) => `Last year 86% of our staff said “${trick.replace(/\n/g, ' ')}” and look at the work ${trick.replace(/\n/g, ' ')} of others.`).join('\n\n')}

“look at the work of others” said ${tricks[0]}.
`

test('No hover, completion or finding does anything that a draft, a pack or a setting put into it', async () => {
  const words = tricks.slice(0, 5).join(' ')
  const introduction: Introduction = {
    capabilities: capable,
    folder: 'file:///team',
    files: {'file:///team/pack.md': pack(words)},
    settings: {
      commentaries: ['pack.md'],
      snippets: {
        [words]: {prefix: 'x', body: tricks, description: words},
        plain: {prefix: 'y', body: '~~~\n```\n' + words}
      }
    },
    initializationOptions: {readsText: true}
  }
  await converse('inProcess', introduction, async ({open, ask}) => {
    await open(uri, draft)
    const positionAt = createPositions(draft)
    let hovers = 0
    for (let offset = 0; offset < draft.length; offset += 23) {
      const hover = await ask(HoverRequest.type, {textDocument, position: positionAt(offset)})
      if (!hover) continue
      hovers++
      const {kind, value} = hover.contents as MarkupContent
      assert.equal(kind, 'markdown')
      assert.deepEqual(doings(value), [], value)
    }
    assert.ok(hovers > 10)
    const {line} = positionAt(draft.length)
    const items = (await ask(CompletionRequest.type, {
      textDocument,
      position: {line, character: 0}
    })) as CompletionItem[]
    assert.ok(items.some(({label}) => label === words))
    for (const {documentation, label} of items) {
      if (documentation === undefined) continue
      assert.deepEqual(doings((documentation as MarkupContent).value), [], label)
    }
    for (const {message} of await diagnose(ask)) assert.equal(typeof message, 'string')
    for (const {command} of (await ask(CodeLensRequest.type, {textDocument})) ?? []) assert.equal(command?.command, '')
  })
})

test('A report in Markdown does nothing that a draft or a pack put into it', () => {
  const report = markdownReport.write([hostile])
  assert.deepEqual(doings(report), [])
})

test('Settings, packs and links that no path can have are told or left alone, and the draft is answered', async () => {
  const settings = {
    commentaries: ['\ud800.md', '\0', 'practice-leadership'],
    snippetFiles: ['\ud800', '../../x', 'C:\\x', '%00', '\0'],
    drafts: ['**/*.md']
  }
  const links = '[a](\ud800.md) [b](%00) [c](\\\\share\\x) [d](../../../x.md) [e](file:///etc/passwd) [f](<%zz x>)'
  await converse('inProcess', {capabilities: capable, settings, folder: 'file:///team'}, async ({open, ask}) => {
    await open(uri, `## Culture\n\nWe learn. ${links}\n`)
    assert.ok((await diagnose(ask)).some(({code}) => code === 'theme-without-evidence'))
    assert.ok(await ask(HoverRequest.type, {textDocument, position: {line: 0, character: 4}}))
    const items = await ask(CompletionRequest.type, {textDocument, position: {line: 3, character: 0}})
    assert.ok((items as CompletionItem[]).length > 5)
  })
})
