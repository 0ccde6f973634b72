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

/** The files that the links of a draft lead to, each path once. */
export const linkedFiles = ({links}: Draft): readonly string[] => [
  ...new Set(links.flatMap(({content}) => readTarget(content.target)?.path || []))
]

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
