/** The middle one of some times. */
export const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[times.length >> 1]!

/** How long something takes, in milliseconds. */
export function timeOf(work: () => unknown): number {
  const before = performance.now()
  work()
  return performance.now() - before
}
