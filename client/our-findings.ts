import {languages, type Diagnostic, type Uri} from 'vscode'

/** What was found in a document, by us and not by others. */
export const ourFindings = (document: Uri): readonly Diagnostic[] =>
  languages.getDiagnostics(document).filter(({source}) => source === 'self-evaluation')
