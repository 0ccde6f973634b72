import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

/**
 * A new folder that is gone when this process ends.
 * It is in the temporary folder because VS Code makes sockets in it, and the names of sockets must be short.
 */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'self-evaluation-'))
  process.on('exit', () => rmSync(folder, {recursive: true, force: true, maxRetries: 3}))
  return folder
}

/** A new folder in a folder. */
export function subfolder(folder: string, name: string): string {
  const made = path.join(folder, name)
  mkdirSync(made)
  return made
}
