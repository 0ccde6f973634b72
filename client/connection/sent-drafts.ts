import {EventEmitter, type TextDocument} from 'vscode'

/** Tells when a draft was sent to the server, which can answer for it from then on. */
export const sentDrafts = new EventEmitter<TextDocument>()
