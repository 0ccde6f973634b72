import {access, readFile} from 'node:fs/promises'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {serve} from './lsp/server.ts'
import type {WorkspaceFiles} from './lsp/service.ts'
import type {Serve} from './lsp/start.ts'

/** Serves a client, and looks at files itself where the client does not offer to. */
export const serveWithFiles: Serve = (connection, client) => serve(connection, client, files)

const files: WorkspaceFiles = {
  readText,
  exist: (uris) => Promise.all(uris.map(exists)),
  listMarkdown: async (folders) => (await Promise.all(folders.map(markdownIn))).flat()
}

/** The text of a file; nothing where there is none, or no path leads there. */
async function readText(uri: string): Promise<string | undefined> {
  try {
    return await readFile(fileURLToPath(uri), 'utf8')
  } catch {
    return undefined
  }
}

/** The Markdown files of a folder; none of a folder that is not on this machine. */
async function markdownIn(folder: string): Promise<readonly string[]> {
  if (!folder.startsWith('file:')) return []
  const {glob} = await import('tinyglobby')
  const files = await glob('**/*.{md,markdown}', {
    cwd: fileURLToPath(folder),
    ignore: ['**/node_modules/**', '**/.git/**'],
    followSymbolicLinks: false,
    absolute: true
  })
  return files.sort().map((file) => pathToFileURL(file).href)
}

/** Whether a file exists; nothing where that cannot be told. */
async function exists(uri: string): Promise<boolean | null> {
  try {
    await access(fileURLToPath(uri))
    return true
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? false : null
  }
}
