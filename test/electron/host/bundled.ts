import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createReadStream, createWriteStream, existsSync, readFileSync} from 'node:fs'
import {chmod} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import type {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {createBrotliDecompress} from 'node:zlib'

/** The folder of an installed package. */
export function packageFolder(name: string): string {
  const roots = createRequire(import.meta.url).resolve.paths(name) ?? []
  const folder = roots.map((root) => path.join(root, name)).find((found) => existsSync(found))
  if (folder === undefined) throw new Error(`${name} is not installed: run npm ci.`)
  return folder
}

export function packageVersion(name: string): string {
  const manifest = readFileSync(path.join(packageFolder(name), 'package.json'), 'utf8')
  return (JSON.parse(manifest) as {version: string}).version
}

/** Unpacks one of the archives in `@sparticuz/chromium` into a folder. */
export async function unpackArchive(name: 'al2023' | 'fonts', folder: string): Promise<void> {
  const tar = spawn('tar', ['-x', '-C', folder], {stdio: ['pipe', 'ignore', 'inherit']})
  await Promise.all([pipeline(decompressed(`${name}.tar`), tar.stdin), once(tar, 'close')])
  if (tar.exitCode !== 0) throw new Error(`${name} could not be unpacked: tar ended with ${tar.exitCode}.`)
}

/** Unpacks the browser in `@sparticuz/chromium`. */
export async function unpackProgram(name: 'chromium', file: string): Promise<void> {
  await pipeline(decompressed(name), createWriteStream(file))
  await chmod(file, 0o755)
}

/** The package could do this by itself, but only into the machine's temporary folder, where two runs meet. */
function decompressed(name: string): Readable {
  const file = path.join(packageFolder('@sparticuz/chromium'), 'bin', `${name}.br`)
  return createReadStream(file).pipe(createBrotliDecompress())
}
