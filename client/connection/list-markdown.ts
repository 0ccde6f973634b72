import {FileType, RelativePattern, Uri, workspace} from 'vscode'
import type {ListMarkdownResult} from '../../server/lsp/protocol/messages.ts'

/** More Markdown files than this, or folders, are no folder of drafts. */
export const mostMarkdownFiles = 5000

/** File systems that VS Code itself can search. */
const searched = new Set(['file', 'vscode-remote'])

/** The Markdown files of the workspace. */
export async function listMarkdown(): Promise<ListMarkdownResult> {
  const folders = (workspace.workspaceFolders ?? []).map(({uri}) => uri)
  const found = await Promise.all(
    folders.map((folder) => (searched.has(folder.scheme) ? search(folder) : walk(folder)))
  )
  return found
    .flat()
    .slice(0, mostMarkdownFiles)
    .map((uri) => uri.toString())
}

const search = (folder: Uri): Thenable<readonly Uri[]> =>
  workspace.findFiles(new RelativePattern(folder, '**/*.{md,markdown}'), '**/{node_modules,.git}/**', mostMarkdownFiles)

/** Looks folder by folder: in a file system that brings no search with it VS Code would wait for one for ever. */
async function walk(top: Uri): Promise<readonly Uri[]> {
  const found: Uri[] = []
  const folders = [top]
  for (
    let visited = 0;
    visited < folders.length && visited < mostMarkdownFiles && found.length < mostMarkdownFiles;
    visited++
  ) {
    const folder = folders[visited]!
    for (const [name, type] of await entriesOf(folder)) {
      if (type === FileType.Directory && name !== 'node_modules' && name !== '.git')
        folders.push(Uri.joinPath(folder, name))
      if (type === FileType.File && /\.(?:md|markdown)$/i.test(name)) found.push(Uri.joinPath(folder, name))
    }
  }
  return found
}

async function entriesOf(folder: Uri): Promise<readonly (readonly [name: string, type: FileType])[]> {
  try {
    return await workspace.fs.readDirectory(folder)
  } catch {
    return []
  }
}
