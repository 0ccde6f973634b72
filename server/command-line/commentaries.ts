import path from 'node:path'
import type {Commentary} from '../core/commentary/model.ts'
import {readFrontMatter} from '../core/draft/front-matter.ts'
import {createPositions} from '../core/text/lines.ts'
import {packs} from '../packs/index.ts'
import {readAnyPack} from '../packs/read.ts'
import {leadsOut} from './links.ts'
import {isProblem, type Problem} from './problem.ts'
import type {SettingsInForce} from './settings-file.ts'
import {readTextFile} from './text-file.ts'

/**
 * The commentary that a draft is measured against: the first that it chooses among those in force and those that come
 * with us, else the first in force.
 */
export function findCommentary(
  text: string,
  {settings, folder}: SettingsInForce,
  named: readonly string[] | undefined
): Commentary | Problem {
  const commentaries: Commentary[] = []
  for (const name of named ?? settings.commentaries) {
    // What the settings name stays in their folder, as in an editor; what a caller names may be anywhere.
    if (!named && !packs.has(name) && leadsOut(folder, path.resolve(folder, name))) return outside(name, folder)
    const commentary = loadPack(name, named ? process.cwd() : folder)
    if (isProblem(commentary)) return commentary
    commentaries.push(commentary)
  }
  for (const id of readFrontMatter(text).commentaries ?? []) {
    const chosen = commentaries.find((commentary) => commentary.id === id) ?? (packs.has(id) && loadPack(id, folder))
    if (chosen) return chosen
  }
  return commentaries[0]!
}

/** Packs that were read, by their texts: the same few serve all drafts of a run. */
const read = new Map<string, Commentary | Problem>()

function loadPack(name: string, folder: string): Commentary | Problem {
  const file = path.resolve(folder, name)
  const text = packs.get(name) ?? readTextFile(file)
  if (isProblem(text)) {
    return {
      problem: `${text.problem}; the commentaries that come with self-evaluation are ${[...packs.keys()].join(', ')}`
    }
  }
  const known = read.get(text)
  if (known) return known

  const {
    commentary,
    problems: [problem]
  } = readAnyPack(text)
  const result = problem ? {problem: placed(text, problem, packs.has(name) ? name : file)} : commentary
  read.set(text, result)
  return result
}

const outside = (name: string, folder: string): Problem => ({
  problem:
    `selfEvaluation.commentaries names “${name}”, which is outside ${folder}, the folder of the settings; ` +
    'copy the file into the folder, or name it with --commentary'
})

function placed(
  text: string,
  {span, message}: {readonly span: {readonly start: number}; readonly message: string},
  file: string
): string {
  const {line, character} = createPositions(text)(span.start)
  return `${file}:${line + 1}:${character + 1}: ${message}`
}
