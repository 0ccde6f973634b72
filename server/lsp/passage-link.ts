import * as l10n from '@vscode/l10n'
import type {ClientCapabilities} from 'vscode-languageserver'
import type {Span} from '../core/text/span.ts'
import {packPositions} from './convert/ranges.ts'
import {openPassageCommand, type InitializationOptions, type OpenPassageArguments} from './protocol/messages.ts'
import type {Assessed} from './service.ts'

/** A link in Markdown that opens a passage of the commentary; nothing for clients that could not follow it. */
export function passageLink(
  {start}: Span,
  {assessment: {commentary}, commentaryUri}: Assessed,
  {workspace}: ClientCapabilities,
  {hasCommands}: InitializationOptions
): string | undefined {
  const {line} = packPositions(commentary).positionAt(start)
  if (hasCommands) {
    const question: OpenPassageArguments = [commentaryUri, line]
    return `[${l10n.t('Open in the commentary')}](command:${openPassageCommand}?${encodeURIComponent(JSON.stringify(question)).replaceAll('(', '%28').replaceAll(')', '%29')})`
  }
  return workspace?.textDocumentContent
    ? `[${l10n.t('Open in the commentary')}](${commentaryUri}#L${line + 1})`
    : undefined
}
