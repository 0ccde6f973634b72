import {commands, Disposable, Location, Position, Range, Uri, window} from 'vscode'
import {
  openPassageCommand,
  showEvidenceCommand,
  type OpenPassageArguments,
  type Place,
  type ShowEvidenceArguments
} from '../server/lsp/protocol.ts'

/** Registers the commands that lenses and hovers of the server lead to. */
export const registerCommands = (): Disposable =>
  Disposable.from(
    commands.registerCommand(showEvidenceCommand, async (...[uri, position, evidence]: ShowEvidenceArguments) => {
      const places = evidence.map(
        ({uri, range}) => new Location(Uri.parse(uri), new Range(positionOf(range.start), positionOf(range.end)))
      )
      await commands.executeCommand('editor.action.showReferences', Uri.parse(uri), positionOf(position), places)
    }),
    commands.registerCommand(openPassageCommand, async (...[uri, line]: OpenPassageArguments) => {
      await window.showTextDocument(Uri.parse(uri), {selection: new Range(line, 0, line, 0)})
    })
  )

const positionOf = ({line, character}: Place): Position => new Position(line, character)
