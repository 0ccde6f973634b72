import {once} from './memo.ts'

/**
 * Has an engine make patterns ready for texts of units below 256: to be called before they are used, and only the first
 * call does anything. V8 interprets a pattern when it is first used and compiles it when it is used again, which is twice
 * the work, unless the first text is long (1,000 units, `JSRegExp::kTierUpForSubjectLengthValue`).
 */
export const compilerOf = (patterns: readonly RegExp[]): (() => void) =>
  once(() => {
    for (const pattern of patterns) {
      pattern.lastIndex = 0
      pattern.test(long)
      pattern.lastIndex = 0
    }
  })

/** Of a unit that no pattern looks for, so that nothing is found, and at no cost. */
const long = '\u0001'.repeat(1000)
