import {readFrontMatter} from './front-matter.ts'
import {readTarget} from './link-targets.ts'

/** What keeps a file that is listed as a part from being read as one. */
export type PartTrouble = 'outside' | 'itself' | 'twice' | 'missing' | 'nested'

/** A part that the front matter of a main file lists: where it is, or what keeps it from being read. */
export type ListedPart =
  {readonly path: string; readonly trouble?: undefined} | {readonly path?: undefined; readonly trouble: PartTrouble}

/** The parts that a main file lists, in its order; paths count from the folder that both stand in, with `/`. */
export function listedParts(text: string, main: string): readonly ListedPart[] {
  const paths: (string | undefined)[] = []
  return (readFrontMatter(text).parts ?? []).map(({id}): ListedPart => {
    const path = pathFrom(main, id)
    const isTwice = paths.includes(path)
    paths.push(path)
    if (path === undefined) return {trouble: 'outside'}
    if (path === main) return {trouble: 'itself'}
    return isTwice ? {trouble: 'twice'} : {path}
  })
}

/** The same once their texts are known: a part that is not there or lists parts itself is not read. */
export const readableParts = (
  listed: readonly ListedPart[],
  textOf: (path: string) => string | undefined
): readonly ListedPart[] =>
  listed.map((part): ListedPart => {
    if (part.path === undefined) return part
    const text = textOf(part.path)
    if (text === undefined) return {trouble: 'missing'}
    return readFrontMatter(text).parts ? {trouble: 'nested'} : part
  })

/** Where a path leads from a file, or from the folder where it begins with `/`; nothing where it leaves the folder. */
function pathFrom(file: string, written: string): string | undefined {
  const target = readTarget(written.replaceAll('\\', '/'))
  if (!target || target.path === '') return undefined

  const steps = target.path.startsWith('/') ? [] : file.split('/').slice(0, -1)
  for (const step of target.path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (step !== '..' && step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
