import {execFile} from 'node:child_process'
import {createReadStream, createWriteStream, existsSync, readFileSync} from 'node:fs'
import {chmod, rm} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import {pipeline} from 'node:stream/promises'
import {promisify} from 'node:util'
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
  // By way of a file: tar stops listening at the end of an archive, and would close a stream that has padding left.
  const archive = path.join(folder, `${name}.tar`)
  await decompress(`${name}.tar`, archive)
  await promisify(execFile)('tar', ['-x', '-f', archive, '-C', folder])
  await rm(archive)
}

/** Unpacks the browser in `@sparticuz/chromium`. */
export async function unpackProgram(name: 'chromium', file: string): Promise<void> {
  await decompress(name, file)
  await chmod(file, 0o755)
}

/** The package could do this by itself, but only into the machine's temporary folder, where two runs meet. */
async function decompress(name: string, file: string): Promise<void> {
  const compressed = path.join(packageFolder('@sparticuz/chromium'), 'bin', `${name}.br`)
  await pipeline(createReadStream(compressed), createBrotliDecompress(), createWriteStream(file))
}
