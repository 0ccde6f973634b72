import {commands, Disposable, Location, Uri, window} from 'vscode'
import {
  openPassageCommand,
  showEvidenceCommand,
  type OpenPassageArguments,
  type ShowEvidenceArguments
} from '../server/lsp/protocol/messages.ts'
import {positionOf, rangeOf} from './places.ts'

/** Registers the commands that lenses and hovers of the server lead to. */
export const registerCommands = (): Disposable =>
  Disposable.from(
    commands.registerCommand(showEvidenceCommand, async (...[uri, position, evidence]: ShowEvidenceArguments) => {
      const places = evidence.map(({uri, range}) => new Location(Uri.parse(uri), rangeOf(range)))
      await commands.executeCommand('editor.action.showReferences', Uri.parse(uri), positionOf(position), places)
    }),
    commands.registerCommand(openPassageCommand, async (...[uri, line]: OpenPassageArguments) => {
      await window.showTextDocument(Uri.parse(uri), {
        selection: rangeOf({start: {line, character: 0}, end: {line, character: 0}})
      })
    })
  )
