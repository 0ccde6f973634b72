import {sharedWay, type Way} from '../gist/way.ts'
import {compared, few, impactList, number, share, today, within} from './number-sources.ts'

/** The reason of a comparison is said by the kind of evidence that it shows. */
export const unsaid = (): string => ''

/** The other number may be none or one: “nine posts were empty, and today one is”. */
const other = `(?:${number}|\\b(?:one|none|nobody|no one|not one)\\b)`

/** A number set against another in words alone; each way with the words that it cannot do without. */
export const comparisonsInWords: readonly Way[] = [
  sharedWay(unsaid, '#½£ before', `${number}${within(120)}${compared} ${within(80)}${number}${within(60)}\\bbefore\\b`),
  sharedWay(
    unsaid,
    '#½£ before|previously|until',
    `${number}${within(100)}[;,] (?:before|previously|until then),? (?:it|there|they)\\b`
  ),
  sharedWay(
    unsaid,
    '#½£ where',
    `${number}${within(80)} where (?:it|they|there|once|we|he|she|last|only|¶)${within(60)}${number}`,
    `${number}${within(80)} where (?:nobody|none|no [a-z]+) (?:had|did|was)`,
    `\\bwhereas ${within(60)}${number}`
  ),
  sharedWay(
    unsaid,
    '#½£',
    `${number}${within(80)}[;,] (?:it|that|this) (?:was|had been) ${few}${number}`,
    `${number}${within(80)};(?: [a-z@#¦]+){1,6} (?:it|that|this) had been ${few}${number}`
  ),
  sharedWay(unsaid, '#½£ before', `${number}${within(80)}${number}${within(40)}\\bbefore (?:the|we|it|they|that)\\b`),
  sharedWay(unsaid, '#½£ now|today', `${number}${within(100)}${other} (?:[a-z]+ )?(?:now|today)\\b`),
  sharedWay(unsaid, '#½£ then', `${number}${within(60)} then\\b${within(60)}${number}`),
  sharedWay(
    unsaid,
    '#½£ now|today|present',
    `${number}${within(60)}${today}${within(40)}${other}`,
    `\\b(?:was|were|had|took|waited|once)\\b${within(40)}${number}${within(100)}${today}${within(40)}${number}`
  ),
  sharedWay(
    unsaid,
    '#½£ when',
    `${number}${within(80)} when ${within(60)}\\bit (?:took|was|had been|stood|cost)\\b${within(20)}${number}`
  ),
  sharedWay(
    unsaid,
    '#½£ before since',
    `${number}${within(60)}\\bbefore\\b${within(60)}${number}${within(20)}\\bsince\\b`
  ),
  sharedWay(
    unsaid,
    '#½£ since',
    `${number}${within(80)}[;,] (?:but |and )?since${within(40)}\\b(?:takes?|stands?|is|are|has|have)\\b${within(30)}${number}`
  ),
  sharedWay(
    unsaid,
    '#½£ mean|average|median',
    `${share}${within(100)}[;,] (?:and |but |while )?the (?:mean|average|median)${within(60)}${share}`
  ),
  sharedWay(
    unsaid,
    '#½£ against|compared',
    `\\b(?:one|none|no) [a-z]+(?: [a-z]+){0,3} (?:against|compared with|compared to) ${few}${number}`
  ),
  sharedWay(unsaid, '#½£ having', `${number}${within(100)}, having ${few}${number}`),
  sharedWay(unsaid, '#½£ not', `${number}${within(60)}, not ${number}${within(40)} as (?:it|they|in|at|we)\\b`),
  sharedWay(
    unsaid,
    '#½£',
    `${number}${within(60, ';')}(?:${impactList('Set against')}|, against)(?: in| with| to)?(?: [a-z]+){0,2} ${number}`
  ),
  sharedWay(unsaid, '#½£ (', `${number}${within(160, '(')}\\(${number} (?:in |at |for |a |the )?(?:@|¶|year)`),
  sharedWay(unsaid, '#', `#%,? (?:and |then )?#%,? (?:and |then )?#%`),
  sharedWay(
    unsaid,
    '#½£ ¶¦@',
    `${number}(?: [a-z]+){0,3} (?:fewer|more|less|higher|lower|shorter|longer|above|below)(?: than)? (?:[a-z'@]+ ){0,5}?(?:¶|¦|@)`
  )
]
