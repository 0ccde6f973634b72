import {
  commands,
  Range,
  type CodeAction,
  type CodeLens,
  type CompletionList,
  type Hover,
  type Location,
  type LocationLink,
  type Position,
  type TextDocument,
  type TextEditor
} from 'vscode'
import {expectFound} from './expect.ts'

/** What a hover says at a position, empty where there is none. */
export async function hoverAt({document}: TextEditor, position: Position): Promise<string> {
  const hovers = await ask<readonly Hover[]>('Hover', document, position)
  return hovers
    .flatMap(({contents}) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n')
}

/** Where Go to Definition leads from a position, besides to where VS Code’s own Markdown would lead. */
export async function definitionAt({document}: TextEditor, position: Position): Promise<LocationLink> {
  const places = await ask<readonly (LocationLink | Location)[]>('Definition', document, position)
  return expectFound(
    places.find((place) => 'targetUri' in place),
    'definition'
  )
}

/** Where there is a reference to what stands at a position. */
export const referencesAt = (document: TextDocument, position: Position): Promise<readonly Location[]> =>
  ask('Reference', document, position)

/** The labels of what is offered at a position. */
export async function labelsAt({document}: TextEditor, position: Position): Promise<readonly string[]> {
  const {items} = await ask<CompletionList>('CompletionItem', document, position)
  return items.map(({label}) => (typeof label === 'string' ? label : label.label))
}

/** The fixes offered for some words. */
export const fixesAt = ({document}: TextEditor, position: Position): Promise<readonly CodeAction[]> =>
  ask('CodeAction', document, new Range(position, position))

/** What the lenses in a document say. */
export async function lensesIn(document: TextDocument): Promise<readonly string[]> {
  const lenses = await ask<readonly CodeLens[]>('CodeLens', document)
  return lenses.map(({command}) => command?.title ?? '')
}

/**
 * Asks all who answer for a language, those of VS Code and of other extensions too. A question that VS Code breaks off
 * is asked again, as its own editor does, unless the text has changed meanwhile: that is for a scenario to wait for.
 */
async function ask<Answer>(feature: string, document: TextDocument, ...place: readonly unknown[]): Promise<Answer> {
  const {uri, version} = document
  // Each newcomer breaks off one question, and there are not so many.
  for (let more = 4; ; more--) {
    try {
      return await commands.executeCommand<Answer>(`vscode.execute${feature}Provider`, uri, ...place)
    } catch (error) {
      if (more === 0 || document.version !== version || !brokenOff.some((reason) => reason.test(String(error))))
        throw error
    }
  }
}

/** How VS Code says that it broke a question off, for a reason that passes. Our extension breaks none off. */
const brokenOff = [
  // Another extension began to offer fixes for the language, as VS Code’s own Markdown does while it starts. VS Code
  // then takes the question back from those that it has asked.
  /^Canceled: Canceled$/,
  // VS Code’s own snippets were looked for before the file system of the folder was there. That fails once.
  /^CodeExpectedError: ENOPRO\b/
]
