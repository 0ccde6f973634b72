import impacts from '../../../../packs/evidence/impact.md'
import {gistLists} from '../gist/lists.ts'

/* Sources of patterns over numbers that are written as signs. */

/** The phrases of changes and comparisons, by their list. */
export const impactList = gistLists(impacts)

export const compared = impactList('Compared')
export const number = '[#½£]%?'
export const share = '(?:#%|½)'
/** A few words before a number. */
export const few = "(?:[a-z@'-]+ ){0,4}?"
export const today = '\\b(?:now|today|at present)\\b'

/** As much of a sentence as may stand between two numbers, without some signs. */
export const within = (most: number, without = ''): string => `[^.${without}]{0,${most}}?`
