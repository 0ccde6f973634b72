import {languages, RelativePattern, Uri, workspace, type TextDocument} from 'vscode'
import {frontMatterOf, isSaying, saysCommentary} from './front-matter.ts'
import {otherSchemes} from './other-schemes.ts'

/**
 * Whether a document may be a draft, told cheaply: by a glance at its front matter, or by its path. The server has
 * the last word; a document that is none here is never sent to it.
 */
export function mayBeDraft(document: TextDocument): boolean {
  if (!isOurMarkdown(document)) return false
  const says = whatItSays(document)
  return says === 'draft' || (says !== 'commentary' && (parts.has(document.uri.toString()) || hasDraftPath(document)))
}

/** Whether a document may be a commentary of a team's own: it says so, or the settings name it. */
const mayBePack = (document: TextDocument): boolean =>
  isOurMarkdown(document) && (whatItSays(document) === 'commentary' || isNamedPack(document))

/** Whether the server is to hear of a document. */
export const isHeard = (document: TextDocument): boolean => mayBeDraft(document) || mayBePack(document)

/** The documents that are parts of drafts whatever they say of themselves, as the server last told. */
const parts = new Set<string>()

/** Takes notice of the documents that are parts of drafts. */
export function knowParts(uris: readonly string[]): void {
  parts.clear()
  for (const uri of uris) parts.add(Uri.parse(uri).toString())
}

const isOurMarkdown = ({languageId, uri}: TextDocument): boolean =>
  languageId === 'markdown' && !otherSchemes.has(uri.scheme)

/** What a document says of itself in its front matter. */
function whatItSays(document: TextDocument): 'draft' | 'commentary' | undefined {
  const said = frontMatterOf(document)?.find(isSaying)
  return said && (saysCommentary(said) ? 'commentary' : 'draft')
}

function isNamedPack({uri}: TextDocument): boolean {
  const folder = workspace.getWorkspaceFolder(uri)
  const names: unknown = workspace.getConfiguration('selfEvaluation', uri).get('commentaries')
  if (!folder || !Array.isArray(names)) return false
  return names.some(
    (name) =>
      typeof name === 'string' && Uri.joinPath(folder.uri, name.replaceAll('\\', '/')).toString() === uri.toString()
  )
}

/** Whether the settings name a document's path, in whatever case: VS Code tells letters apart, and the server does not. */
function hasDraftPath(document: TextDocument): boolean {
  const {uri, languageId} = document
  const patterns: unknown = workspace.getConfiguration('selfEvaluation', document).get('drafts')
  const folder = workspace.getWorkspaceFolder(uri)
  const lowered = folder
    ? Uri.joinPath(folder.uri, workspace.asRelativePath(uri, false).toLowerCase())
    : uri.with({path: uri.path.toLowerCase()})
  return (
    Array.isArray(patterns) &&
    patterns
      .filter((pattern) => typeof pattern === 'string')
      .map((pattern) => pattern.toLowerCase())
      .some((pattern) => {
        const wanted = folder ? new RelativePattern(folder, pattern) : pattern
        return languages.match({pattern: wanted}, {uri: lowered, languageId} as TextDocument) > 0
      })
  )
}
