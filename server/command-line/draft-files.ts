import {statSync} from 'node:fs'
import path from 'node:path'
import {globSync, isDynamicPattern} from 'tinyglobby'
import {createRecogniser} from '../core/draft/recognise.ts'
import {pathIn} from './paths.ts'
import {isProblem, reasonOf, type Problem} from './problem.ts'
import {findSettings} from './settings-file.ts'
import {readTextFile} from './text-file.ts'

/** A draft to read. */
export interface DraftFile {
  readonly path: string
  readonly text: string
}

/** The drafts that a path names: the file itself, or those in the folder or of the glob. */
export function* draftFiles(named: string, settings: string | undefined): Generator<DraftFile | Problem> {
  const found = kindOf(named)
  if (isProblem(found)) yield found
  else if (found === 'file') yield read(named)
  else yield* draftsAmong(found === 'folder' ? markdownIn(named) : globbed(named), named, settings)
}

function kindOf(named: string): 'file' | 'folder' | 'glob' | Problem {
  try {
    return statSync(named).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return isDynamicPattern(named) ? 'glob' : {problem: `${named}: ${reasonOf(error)}`}
  }
}

const markdownIn = (folder: string): readonly string[] =>
  globbed('**/*.{md,markdown}', folder).map((file) => path.join(folder, file))

const globbed = (pattern: string, cwd = '.'): readonly string[] =>
  globSync(pattern.replaceAll('\\', '/'), {
    cwd,
    ignore: ['**/node_modules/**', '**/.git/**'],
    expandDirectories: false,
    // A link may lead out of what was asked for, or in a circle.
    followSymbolicLinks: false
  }).sort()

function* draftsAmong(
  files: readonly string[],
  named: string,
  settings: string | undefined
): Generator<DraftFile | Problem> {
  let drafts = 0
  for (const file of files) {
    const inForce = findSettings(path.resolve(path.dirname(file)), settings)
    if (isProblem(inForce)) yield inForce
    if (isProblem(inForce)) return

    const draft = read(file)
    const isDraft = createRecogniser(inForce.settings.drafts)
    if (!isProblem(draft) && !isDraft(pathIn(inForce.folder, file), draft.text)) continue
    drafts++
    yield draft
  }
  if (drafts === 0) yield {problem: `${named}: holds no draft; a draft says self-evaluation: true in its front matter`}
}

function read(file: string): DraftFile | Problem {
  const text = readTextFile(file)
  return isProblem(text) ? text : {path: file, text}
}
