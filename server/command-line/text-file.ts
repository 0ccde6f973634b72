import {readFileSync} from 'node:fs'
import {isProblem, reasonOf, type Problem} from './problem.ts'

/** The text of a file in UTF-8, or in UTF-16 where a byte order mark says so. */
export function readTextFile(path: string): string | Problem {
  try {
    return decodeText(readFileSync(path), path)
  } catch (error) {
    return {problem: `${path}: ${reasonOf(error)}`}
  }
}

/** The text that bytes are. The mark of UTF-8 is kept: offsets count it. */
export function decodeText(bytes: Uint8Array, name: string): string | Problem {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
    return text.includes('\0') ? {problem: `${name}: is not a text but binary`} : text
  } catch {
    return {problem: `${name}: is not UTF-8 text; save it as UTF-8 and try again`}
  }
}

/** The text of a file, or nothing where there is no such file. */
export function readTextFileIfAny(path: string): string | Problem | undefined {
  const text = readTextFile(path)
  return isProblem(text) && text.problem.endsWith(reasonOf({code: 'ENOENT'})) ? undefined : text
}
