import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, rename, rm} from 'node:fs/promises'
import path from 'node:path'

/** What may be deleted at any time: it is fetched or unpacked again when it is next needed. */
export const cacheFolder = path.resolve(import.meta.dirname, '../../../.vscode-test')

/**
 * A folder in the cache that is filled once and found from then on.
 * It is filled under another name and then renamed, so a folder that has its name is complete, however many processes
 * fill it at once and whenever one of them is killed.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(cacheFolder, name)
  if (existsSync(folder)) return folder
  await removeAbandoned()
  const unfinished = await mkdtemp(path.join(cacheFolder, `unfinished-${process.pid}-`))
  try {
    await fill(unfinished)
    await rename(unfinished, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(unfinished, {recursive: true, force: true})
  }
  return folder
}

async function removeAbandoned(): Promise<void> {
  await mkdir(cacheFolder, {recursive: true})
  for (const name of await readdir(cacheFolder)) {
    const process = /^unfinished-(\d+)-/.exec(name)?.[1]
    if (process === undefined || isAlive(Number(process))) continue
    await rm(path.join(cacheFolder, name), {recursive: true, force: true})
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}
