import {l10n, window, type QuickPickItem} from 'vscode'

/** A form that a review can have: its id on the command line, how its files end, and what it is to an editor. */
export interface Format extends QuickPickItem {
  readonly id: string
  readonly ending: string
  readonly language: string
}

/** The forms of a review, those for people first. */
export const formats = (): readonly Format[] => [
  {id: 'html', ending: 'html', language: 'html', label: 'HTML', description: l10n.t('a page to print')},
  {
    id: 'markdown',
    ending: 'md',
    language: 'markdown',
    label: 'Markdown',
    description: l10n.t('for a wiki or an editor')
  },
  {id: 'csv', ending: 'csv', language: 'plaintext', label: 'CSV', description: l10n.t('for a spreadsheet')},
  {id: 'json', ending: 'json', language: 'json', label: 'JSON', description: l10n.t('for scripts')},
  {id: 'sarif', ending: 'sarif', language: 'json', label: 'SARIF', description: l10n.t('for code scanning')}
]

/** Asks in which form the review should be. */
export const askFormat = (title: string): Thenable<Format | undefined> =>
  window.showQuickPick(formats(), {title, placeHolder: l10n.t('In which form the review should be')})
