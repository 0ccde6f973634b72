import {documentScheme} from '../../server/lsp/protocol/messages.ts'

/** Documents that show what a draft says of a theme, as it was signed or as it is. */
export const signedScheme = 'self-evaluation-signed'

/** Documents that show something else and are no drafts: a commentary, or one side of a comparison. */
export const otherSchemes: ReadonlySet<string> = new Set([documentScheme, signedScheme, 'git', 'vscode-scm', 'output'])
