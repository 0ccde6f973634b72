import {
  commands,
  extensions,
  languages,
  Position,
  workspace,
  type CodeLens,
  type CompletionList,
  type Location
} from 'vscode'
import {definitionAt, hoverAt, openFile, positionOf, type, untilDiagnostics} from './editor.ts'
import {expectEqual, expectFound, expectIncludes} from './expect.ts'
import {runScenarios, type Scenario} from './scenario.ts'

/** What VS Code calls, in the Node and in the web extension host. */
export const run = (): Promise<void> => runScenarios(scenarios)

const draft = `---
self-evaluation: true
themes: [workforce-development]
---

# Our self-evaluation

## Our people

We are committed to our staff. Supervision matters.
`

const scenarios: readonly Scenario[] = [
  {
    name: 'A README gets no warning and does not start the extension’s server',
    run: async () => {
      const readme = await openFile('README.md', '# Read me\n\nWe are committed to our staff.\n')
      expectFound(extensions.getExtension('self-evaluation.self-evaluation'), 'extension')
      const editor = await openFile('first.md', draft)
      // The draft that is opened after it has its warning, so the README has been looked at.
      await untilDiagnostics(editor.document.uri, (found) => found.length > 0)
      expectEqual(languages.getDiagnostics(readme.document.uri), [])
    }
  },
  {
    name: 'A draft gets its warning and loses it when evidence is typed',
    run: async () => {
      const editor = await openFile('draft.md', draft)
      const [warning] = await untilDiagnostics(editor.document.uri, (found) => found.some(isGap))
      expectIncludes(expectFound(warning, 'warning').message, '“Workforce development” is claimed here')
      await type(editor, positionOf(editor, 'Supervision matters'), 'In May, 86% of social workers had supervision. ')
      await untilDiagnostics(editor.document.uri, (found) => !found.some(isGap))
    }
  },
  {
    name: 'A hover on a theme’s heading quotes the commentary word for word',
    run: async () => {
      const editor = await openFile('hover.md', draft)
      await untilDiagnostics(editor.document.uri, (found) => found.length > 0)
      const text = await hoverAt(editor, positionOf(editor, 'Our people'))
      expectIncludes(text, 'Workforce development')
      expectIncludes(text, 'High\\-quality social work needs investment in people')
      expectIncludes(text, 'Eleanor Schooling')
      expectEqual(await hoverAt(editor, new Position(0, 1)), '')
    }
  },
  {
    name: 'Go to Definition leads from a heading to its chapter of the commentary, and references lead back',
    run: async () => {
      const editor = await openFile('definition.md', draft)
      await untilDiagnostics(editor.document.uri, (found) => found.length > 0)
      const place = await definitionAt(editor, positionOf(editor, 'Our people'))
      const commentary = await workspace.openTextDocument(place.targetUri)
      expectEqual(commentary.lineAt(place.targetRange.start.line).text, '## Workforce development')
      const references = await commands.executeCommand<readonly Location[]>(
        'vscode.executeReferenceProvider',
        commentary.uri,
        place.targetRange.start
      )
      expectIncludes(references.map(({uri}) => uri.path).join(' '), '/definition.md')
    }
  },
  {
    name: 'A lens above a section says how it stands to its theme',
    run: async () => {
      const editor = await openFile('lens.md', draft)
      await untilDiagnostics(editor.document.uri, (found) => found.length > 0)
      const lenses = await commands.executeCommand<readonly CodeLens[]>(
        'vscode.executeCodeLensProvider',
        editor.document.uri
      )
      expectIncludes(lenses.map(({command}) => command?.title).join('\n'), 'Workforce development · no evidence yet')
    }
  },
  {
    name: 'Forms of evidence are offered in a draft, each of them once',
    run: async () => {
      const editor = await openFile('completion.md', draft + '\n')
      await untilDiagnostics(editor.document.uri, (found) => found.length > 0)
      const {items} = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        new Position(editor.document.lineCount - 1, 0)
      )
      const labels = items.map(({label}) => (typeof label === 'string' ? label : label.label))
      expectEqual(labels.filter((label) => label === 'Evidence: a figure').length, 1)
    }
  },
  {
    name: 'A document becomes a draft when its front matter is typed',
    run: async () => {
      const editor = await openFile('later.md', '---\n\n---\n\n## Our people\n\nWe are committed to our staff.\n')
      await type(editor, new Position(1, 0), 'self-evaluation: true')
      await untilDiagnostics(editor.document.uri, (found) => found.some(isGap))
    }
  }
]

const isGap = ({code}: {readonly code?: unknown}): boolean =>
  (typeof code === 'object' && code !== null && 'value' in code ? code.value : code) === 'theme-without-evidence'
