import {languages, RelativePattern, workspace, type TextDocument} from 'vscode'

/**
 * Whether a document may be a draft, told cheaply: by a glance at its front matter, or by its path. The server has
 * the last word; a document that is none here is never sent to it.
 */
export function mayBeDraft(document: TextDocument): boolean {
  if (document.languageId !== 'markdown' || ownSchemes.has(document.uri.scheme)) return false
  return saysDraft(document) || hasDraftPath(document)
}

/** Documents that show something else: a commentary, or one side of a comparison. */
const ownSchemes = new Set(['self-evaluation', 'git', 'vscode-scm', 'output'])

/** As many lines of front matter as authors write, and more. */
const frontMatterLines = 200

function saysDraft(document: TextDocument): boolean {
  if (!/^\u{FEFF}?---\s*$/u.test(document.lineAt(0).text)) return false
  for (let line = 1; line < Math.min(document.lineCount, frontMatterLines); line++) {
    const {text} = document.lineAt(line)
    if (/^self-evaluation\s*:/.test(text)) return true
    if (/^(?:---|\.\.\.)\s*$/.test(text)) return false
  }
  return false
}

function hasDraftPath(document: TextDocument): boolean {
  const patterns: unknown = workspace.getConfiguration('selfEvaluation', document).get('drafts')
  const folder = workspace.getWorkspaceFolder(document.uri)
  return (
    Array.isArray(patterns) &&
    patterns
      .filter((pattern) => typeof pattern === 'string')
      .some(
        (pattern) => languages.match({pattern: folder ? new RelativePattern(folder, pattern) : pattern}, document) > 0
      )
  )
}
