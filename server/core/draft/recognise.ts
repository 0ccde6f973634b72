import picomatch from 'picomatch'
import {readFrontMatter} from './front-matter.ts'

/**
 * Tells drafts from other Markdown: by what the front matter says, else by the path.
 * The path is relative to its workspace folder, with `/`.
 */
export function createRecogniser(patterns: readonly string[]): (path: string, text: string) => boolean {
  const matches = picomatch([...patterns], {nocase: true, dot: true})
  return (path, text) => readFrontMatter(text).draft ?? matches(path)
}
