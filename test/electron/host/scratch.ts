import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

const folders: string[] = []

/**
 * A new folder that is gone when this process ends.
 * It is in the temporary folder because VS Code makes sockets in it, and the names of sockets must be short.
 */
export function scratchFolder(): string {
  if (folders.length === 0) process.on('exit', removeAll)
  const folder = mkdtempSync(path.join(tmpdir(), 'self-evaluation-'))
  folders.push(folder)
  return folder
}

function removeAll(): void {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true, maxRetries: 3})
}

/** A new folder in a folder. */
export function subfolder(folder: string, name: string): string {
  const made = path.join(folder, name)
  mkdirSync(made)
  return made
}
