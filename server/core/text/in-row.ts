/**
 * A reader of a list that is mostly the list of before: an edit changes some entries in its midst. It is given each
 * entry in turn, and what was read of the same one when it stood as far from the beginning, or from the end.
 */
export function inRow<Entry, Reading>(
  areSame: (one: Entry, other: Entry) => boolean
): (entries: readonly Entry[], read: (entry: Entry, last: Reading | undefined) => Reading) => readonly Reading[] {
  let before: readonly Entry[] = []
  let readings: readonly Reading[] = []

  return (entries, read) => {
    const placeBefore = placesBefore(before, entries, areSame)
    const anew: Reading[] = []
    for (let at = 0; at < entries.length; at++) {
      const place = placeBefore(at)
      anew.push(read(entries[at]!, place === undefined ? undefined : readings[place]))
    }
    before = entries
    readings = anew
    return anew
  }
}

/** Where an entry stood in the list of before, by its place now; nothing where it did not. */
export function placesBefore<Entry>(
  before: readonly Entry[],
  entries: readonly Entry[],
  areSame: (one: Entry, other: Entry) => boolean
): (at: number) => number | undefined {
  const added = entries.length - before.length
  return (at) => {
    const entry = entries[at]!
    const [one, other] = [before[at], before[at - added]]
    if (one !== undefined && (one === entry || areSame(one, entry))) return at
    return added !== 0 && other !== undefined && areSame(other, entry) ? at - added : undefined
  }
}
