import type {Problem} from '../../commentary/model.ts'
import type {Span} from '../../text/span.ts'

/** The stretch of a pack that an offset stands in, from its heading up to the next: who writes there is not done yet. */
export function packPassageAt(pack: string, offset: number): Span {
  const lineEnd = /[\r\n]|$/.exec(pack.slice(offset))!.index + offset
  const before = [...pack.slice(0, lineEnd).matchAll(heading)].at(-1)
  const next = /^#{1,6}[ \t]/m.exec(pack.slice(lineEnd))
  return {start: before?.index ?? 0, end: next ? lineEnd + next.index : pack.length}
}

const heading = /^#{1,6}(?:[ \t]|$)/gm

/** The problems that are not of the stretch which is being written. */
export const problemsOutside = (problems: readonly Problem[], {start, end}: Span): readonly Problem[] =>
  problems.filter(({span}) => span.end < start || end <= span.start)
