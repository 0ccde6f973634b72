import {readdirSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import {isDynamicPattern} from 'tinyglobby'
import {reasonOf} from './problem.ts'

/** Whether a file lies outside a folder, by its path or by where symbolic links on it lead. */
export function leadsOut(folder: string, file: string): boolean {
  const [home, end] = realPaths(folder, file)
  const way = path.relative(home, end)
  return way.split(path.sep)[0] === '..' || path.isAbsolute(way)
}

/** Where two paths really lead; as they are written where one of them leads nowhere. */
function realPaths(folder: string, file: string): readonly [string, string] {
  try {
    return [realpathSync(folder), realpathSync(file)]
  } catch {
    return [path.resolve(folder), path.resolve(file)]
  }
}

/**
 * The symbolic links in the folders and globs that somebody names behind which a draft may stand that was not read, each
 * in a line that says so. A link is never followed: what it leads to in the folder is read at its own place.
 */
export const linksLeft = (paths: readonly string[]): readonly string[] =>
  [...new Set(paths.map(folderNamed))].flatMap((folder) =>
    folder === undefined ? [] : Array.from(linksIn(folder)).flatMap((link) => leftOut(link, folder) ?? [])
  )

/** The folder that a path names, or that its glob begins at; nothing where it names a file. */
function folderNamed(named: string): string | undefined {
  const steps = named.replaceAll('\\', '/').split('/')
  const fixed = steps.findIndex((step) => isDynamicPattern(step))
  const folder = isFolder(named) || fixed < 0 ? named : steps.slice(0, fixed).join('/') || '.'
  return isFolder(folder) ? folder : undefined
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory()
  } catch {
    return false
  }
}

function* linksIn(folder: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const file = path.join(folder, entry.name)
    if (entry.isSymbolicLink()) yield file
    else if (entry.isDirectory() && !['node_modules', '.git'].includes(entry.name)) yield* linksIn(file)
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
}

/** What is said of a link; nothing where no draft is missed. */
function leftOut(link: string, folder: string): string | undefined {
  const isMarkdown = /\.(?:md|markdown)$/i.test(link)
  try {
    const mayHold = statSync(link).isDirectory() || isMarkdown
    if (!mayHold || !leadsOut(folder, link)) return undefined
    return `${link}: is a symbolic link out of the folder and was not followed; name it by itself to have it read`
  } catch (error) {
    return isMarkdown ? `${link}: ${reasonOf(error)}` : undefined
  }
}
