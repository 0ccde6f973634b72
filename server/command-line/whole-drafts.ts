import path from 'node:path'
import {listedParts, readableParts, type ListedPart} from '../core/draft/parts.ts'
import type {DraftFile} from './draft-files.ts'
import {leadsOut} from './links.ts'
import {pathIn} from './paths.ts'
import {isProblem, type Problem} from './problem.ts'
import {findSettings, type SettingsInForce} from './settings-file.ts'
import {readTextFile} from './text-file.ts'

/** A draft with all of its files, the main one first, and the settings that hold for it. */
export interface WholeDraft {
  readonly files: readonly [DraftFile, ...(readonly DraftFile[])]
  /** What the main file lists, and what keeps some of it from being read. */
  readonly parts: readonly ListedPart[]
  readonly inForce: SettingsInForce
}

/** The drafts that some files are. A file that another of them lists as a part is read with that one, and not alone. */
export function wholeDrafts(
  files: Iterable<DraftFile | Problem>,
  settings: string | undefined
): readonly (WholeDraft | Problem)[] {
  const drafts = Array.from(files, (file) => (isProblem(file) ? file : wholeDraft(file, settings)))
  const parts = new Set(drafts.flatMap((draft) => (isProblem(draft) ? [] : draft.files.slice(1).map(placeOf))))
  return drafts.filter((draft) => isProblem(draft) || !parts.has(placeOf(draft.files[0])))
}

const placeOf = (file: DraftFile): string => path.resolve(file.path)

function wholeDraft(main: DraftFile, settings: string | undefined): WholeDraft | Problem {
  const place = placeOf(main)
  const inForce = findSettings(path.dirname(place), settings)
  if (isProblem(inForce)) return inForce

  // Where the folder of the settings does not hold the draft, its own folder does.
  const inside = path.relative(inForce.folder, place)
  const folder = inside.startsWith('..') || path.isAbsolute(inside) ? path.dirname(place) : inForce.folder
  const texts = new Map<string, string | undefined>()
  const textOf = (part: string): string | undefined => {
    if (!texts.has(part)) texts.set(part, textWithin(folder, path.resolve(folder, part)))
    return texts.get(part)
  }
  const parts = readableParts(listedParts(main.text, pathIn(folder, place)), textOf)
  const others = parts.flatMap(({path: part}) =>
    part === undefined ? [] : [{path: path.resolve(folder, part), text: textOf(part)!}]
  )
  return {files: [main, ...others], parts, inForce}
}

/** The text of a file in a folder; nothing where it cannot be read, or a symbolic link leads out to it. */
function textWithin(folder: string, file: string): string | undefined {
  const text = leadsOut(folder, file) ? undefined : readTextFile(file)
  return isProblem(text) ? undefined : text
}
