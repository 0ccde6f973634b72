import {Uri} from 'vscode'

/** What a keybinding answers in advance, so that it is not asked. A menu gives a command an address instead. */
export const answersGiven = (given: unknown): object =>
  typeof given === 'object' && given !== null && !(given instanceof Uri) ? given : {}
