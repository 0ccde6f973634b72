import type {Feature} from '../service.ts'
import {codeActions} from './code-actions.ts'
import {codeLenses} from './code-lenses.ts'
import {completion} from './completion.ts'
import {definition} from './definition.ts'
import {diagnostics} from './diagnostics.ts'
import {documentContent} from './document-content.ts'
import {folding} from './folding.ts'
import {hover} from './hover.ts'
import {judge} from './judge.ts'
import {matrix} from './matrix.ts'
import {references} from './references.ts'
import {report} from './report.ts'
import {semanticTokens} from './semantic-tokens.ts'
import {settingsInForce} from './settings-in-force.ts'
import {signOff} from './sign-off.ts'
import {standing} from './standing.ts'
import {symbols} from './symbols.ts'
import {themes} from './themes.ts'

/** What the server does for editors, one line each. */
export const features: readonly Feature[] = [
  diagnostics,
  hover,
  definition,
  references,
  symbols,
  folding,
  codeLenses,
  completion,
  codeActions,
  semanticTokens,
  standing,
  themes,
  judge,
  report,
  settingsInForce,
  signOff,
  matrix,
  documentContent
]
