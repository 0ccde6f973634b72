import type {Link} from '../markdown/links.ts'
import {memo} from '../text/memo.ts'
import type {Draft} from './model.ts'

/** Where a link leads within the workspace: to a file, to a heading, or to a heading of a file. */
export interface Target {
  /** The path as a reader would write it; empty where the link stays in the draft. */
  readonly path: string
  /** What stands behind `#`; nothing where there is none. */
  readonly heading: string | undefined
}

/** The target of a link; nothing where it leads out of the workspace: to a web page, an address or a drive. */
export function readTarget(written: string): Target | undefined {
  if (/^[a-z][\w+.-]*:|^[\\/]{2}|^[?<]/i.test(written)) return undefined
  const [place = '', ...heading] = written.split('#')
  return {
    path: decoded(place.replace(/\?.*$/s, '')),
    heading: heading.length === 0 ? undefined : decoded(heading.join('#'))
  }
}

/** The same for a link that was read: long drafts have thousands, and each key asks for all of them. */
export const targetOf = memo(({target}: Link): Target | undefined => readTarget(target))

/** The files that the links of a draft lead to, each path once. */
export function linkedFiles({links}: Draft): readonly string[] {
  const paths = new Set<string>()
  for (const {content} of links) {
    const path = targetOf(content)?.path
    if (path) paths.add(path)
  }
  return [...paths]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
