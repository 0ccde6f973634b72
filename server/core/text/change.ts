/** What became of a text: the units from `start` to `end` were replaced by `length` others. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly length: number
}

/** The shortest change that leads from one text to another. */
export function changeBetween(before: string, after: string): Change {
  const start = sharedStart(before, after)
  const rest = sharedEnd(before, after, Math.min(before.length, after.length) - start)
  return {start, end: before.length - rest, length: after.length - rest - start}
}

/**
 * How many units two texts share at their beginnings. Whole stretches are compared, and halved where they differ:
 * a machine compares stretches many times faster than unit by unit.
 */
function sharedStart(one: string, other: string): number {
  let same = 0
  let step = Math.min(one.length, other.length)
  while (0 < step) {
    if (one.slice(same, same + step) === other.slice(same, same + step)) same += step
    step = Math.min(step >> 1, Math.min(one.length, other.length) - same)
  }
  while (same < one.length && same < other.length && one.charCodeAt(same) === other.charCodeAt(same)) same++
  return same
}

/** How many units two texts share at their ends, and at most `limit`. */
function sharedEnd(one: string, other: string, limit: number): number {
  const tail = (text: string, from: number, units: number): string =>
    text.slice(text.length - from - units, text.length - from)
  let same = 0
  let step = limit
  while (0 < step) {
    if (tail(one, same, step) === tail(other, same, step)) same += step
    step = Math.min(step >> 1, limit - same)
  }
  while (same < limit && tail(one, same, 1) === tail(other, same, 1)) same++
  return same
}
