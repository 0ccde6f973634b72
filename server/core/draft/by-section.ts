import type {Section} from './model.ts'

/**
 * A reader of sections that reads each only once for as long as nobody edits it, and shifts what it found where the
 * section moves. It may look at the section and at the stretch of the text that is the section's.
 */
export function bySection<Found>(
  find: (section: Section, text: string) => Iterable<Found>,
  shiftFound: (found: Found, by: number) => Found
): (section: Section, text: string) => readonly Found[] {
  const known = new WeakMap<object, {readonly start: number; readonly found: readonly Found[]}>()

  return (section, text) => {
    const {start} = section.span
    let first = known.get(section.identity)
    if (!first) known.set(section.identity, (first = {start, found: [...find(section, text)]}))
    const {found, start: before} = first
    return start === before || found.length === 0 ? found : found.map((one) => shiftFound(one, start - before))
  }
}
