/** A list that is worked out only as far as somebody goes through it, and no entry of it twice. */
export function asFarAsAsked<Entry>(workOut: () => Iterator<Entry>): Iterable<Entry> {
  const known: Entry[] = []
  let rest: Iterator<Entry> | undefined
  let isWhole = false

  function entryAt(at: number): Entry | undefined {
    if (at < known.length || isWhole) return known[at]
    rest ??= workOut()
    const next = rest.next()
    if (next.done) isWhole = true
    else known.push(next.value)
    return known[at]
  }

  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at++) {
        const entry = entryAt(at)
        if (at === known.length) return
        yield entry as Entry
      }
    }
  }
}

/** The different entries of a list, each where it is met first, worked out in the same way. */
export const differentIn = <Entry>(entries: () => Iterable<Entry>): Iterable<Entry> =>
  asFarAsAsked(function* () {
    const met = new Set<Entry>()
    for (const entry of entries()) if (met.size < met.add(entry).size) yield entry
  })

/** Whether a list has so many entries; none behind these is asked for. */
export function hasAtLeast(count: number, entries: Iterable<unknown>): boolean {
  const entry = entries[Symbol.iterator]()
  for (let seen = 0; seen < count; seen++) if (entry.next().done) return false
  return true
}
