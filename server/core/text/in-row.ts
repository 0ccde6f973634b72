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
    const added = entries.length - before.length
    const lastOf = (entry: Entry, at: number): Reading | undefined => {
      const [one, other] = [before[at], before[at - added]]
      if (one !== undefined && (one === entry || areSame(one, entry))) return readings[at]
      return added !== 0 && other !== undefined && areSame(other, entry) ? readings[at - added] : undefined
    }
    const anew: Reading[] = []
    for (let at = 0; at < entries.length; at++) anew.push(read(entries[at]!, lastOf(entries[at]!, at)))
    before = entries
    readings = anew
    return anew
  }
}
