import {rewrite, type Gist} from '../gist.ts'
import {struckCounts} from './counts.ts'
import {struckNames} from './names.ts'
import type {Strike} from './strike.ts'
import {struckTimes} from './times.ts'

/** What is struck out of a gist, in this order. */
export const strikes: readonly Strike[] = [...struckNames, ...struckTimes, ...struckCounts]

/** The gist without the numbers that measure nothing, and with signs for times and for others to compare with. */
export const strikeOut = (gist: Gist): Gist =>
  hasNumber.test(gist.text) || compares.test(gist.text)
    ? strikes.reduce((struck, {pattern, sign}) => rewrite(struck, pattern, () => sign), gist)
    : gist

const hasNumber = /[#~@½£]/
const compares = /\bthan\b|\bused to\b|\b(?:was|were) once\b|\bsince\b|\bas [a-z]+ as\b/
