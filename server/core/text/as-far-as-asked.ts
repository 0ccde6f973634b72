/*
 * The generators here and of those who call them stand by themselves: one that is made anew for each list would be a
 * kind of its own to the machine, as an object with getters of its own is (`lazily.ts`).
 */

/** A list that is worked out only as far as somebody goes through it, and no entry of it twice. */
export function asFarAsAsked<Entry>(workOut: () => Iterator<Entry>): Iterable<Entry> {
  const list: List<Entry> = {known: [], workOut, rest: undefined}
  return {[Symbol.iterator]: () => entriesOf(list)}
}

/** What is known of a list, and where the rest comes from. */
interface List<Entry> {
  readonly known: Entry[]
  readonly workOut: () => Iterator<Entry>
  rest: Iterator<Entry> | undefined
}

function* entriesOf<Entry>(list: List<Entry>): Generator<Entry> {
  for (let at = 0; ; at++) {
    if (at === list.known.length) {
      const next = (list.rest ??= list.workOut()).next()
      if (next.done) return
      list.known.push(next.value)
    }
    yield list.known[at]!
  }
}

/** The different entries of a list, each where it is met first, worked out in the same way. */
export const differentIn = <Entry>(entries: Iterable<Entry>): Iterable<Entry> => asFarAsAsked(() => firstMet(entries))

function* firstMet<Entry>(entries: Iterable<Entry>): Generator<Entry> {
  const met = new Set<Entry>()
  for (const entry of entries) if (met.size < met.add(entry).size) yield entry
}

/** Whether a list has so many entries; none behind these is asked for. */
export function hasAtLeast(count: number, entries: Iterable<unknown>): boolean {
  const entry = entries[Symbol.iterator]()
  for (let seen = 0; seen < count; seen++) if (entry.next().done) return false
  return true
}
