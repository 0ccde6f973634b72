import practiceLeadership from './practice-leadership.md'

/** The packs that we ship, by id. */
export const packs: ReadonlyMap<string, string> = new Map([['practice-leadership', practiceLeadership]])
