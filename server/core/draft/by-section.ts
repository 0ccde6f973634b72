import type {Section} from './model.ts'

/**
 * A memory of what was found in something, for as long as that says the same: its identity. What was found is shifted
 * where the thing has moved since.
 */
export function whereItStands<Found>(
  shiftFound: (found: Found, by: number) => Found
): (identity: object, place: number, find: () => readonly Found[]) => readonly Found[] {
  const known = new WeakMap<object, {readonly place: number; readonly found: readonly Found[]}>()

  return (identity, place, find) => {
    let first = known.get(identity)
    if (!first) known.set(identity, (first = {place, found: find()}))
    const {found, place: before} = first
    return place === before || found.length === 0 ? found : found.map((one) => shiftFound(one, place - before))
  }
}

/**
 * A reader of sections that reads each only once for as long as nobody edits it, and shifts what it found where the
 * section moves. It may look at the section and at the stretch of the text that is the section's.
 */
export function bySection<Found>(
  find: (section: Section, text: string) => Iterable<Found>,
  shiftFound: (found: Found, by: number) => Found
): (section: Section, text: string) => readonly Found[] {
  const remembered = whereItStands(shiftFound)
  return (section, text) => remembered(section.identity, section.span.start, () => [...find(section, text)])
}
