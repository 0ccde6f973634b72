import * as l10n from '@vscode/l10n'
import impacts from '../../../../packs/evidence/impact.md'
import {gistLists} from '../gist/lists.ts'
import {sharedWay, type Way} from '../gist/way.ts'

const list = gistLists(impacts)
const compared = list('Compared')

const number = '[#½£]%?'
const share = '(?:#%|½)'
const few = "(?:[a-z@'-]+ ){0,4}?"
const moving = list('Moving')
const stood = '\\b(?:was|were|had|took|stood|did|ran|numbered|held)\\b'
const today = '\\b(?:now|today|at present)\\b'
const at = '(?:in|at|by|for|to|this|last) @'
const within = (most: number, without = ''): string => `[^.${without}]{0,${most}}?`

/** A number that became another: “from 24 to 19”, “up from a third”. */
export const changeOfNumbers: Way = sharedWay(
  () => l10n.t('a change with its start and end'),
  '#½£',
  `(?<!rang(?:e|es|ed|ing) )\\bfrom ${few}${number}${within(50, ';,')} to ${few}${number}`,
  `${moving} (?:[a-z-]+ ){0,3}?(?:from|by|to) ${few}${number}`,
  `\\b(?:rise|fall|drop|increase|decrease|reduction|improvement|gain) of ${few}${number}`,
  `\\b(?:up|down) on ${few}${number}`,
  `${number}(?: [a-z-]+){0,4}, (?:and )?from ${few}${number}`
)

/** The reason of a comparison is said by the kind of evidence that it shows. */
const unsaid = (): string => ''

/** A number set against an earlier one; a time that is past is signed ¶. */
const withBefore: Way = sharedWay(
  unsaid,
  '#½£ ¶',
  `${number}${within(60, ';')}, from ${few}${number}${within(20, ';')}¶`,
  `${number}${within(120)}${compared} ${within(60)}¶`,
  `${share}${within(140)}¶${within(80)}${share}`,
  `¶${within(140)}${share}${within(100)}${share}`,
  `${number}${within(140)}¶${within(60)}(?:${stood}|\\b(?:it|there|said|found)\\b)${within(30)}${number}`,
  `¶${within(80)}${stood}${within(40)}${number}${within(80)}(?:${today}|\\b(?:this|since|is|are|takes?|stands?|has|have)\\b)${within(40)}${number}`,
  `${number}${within(100)}(?:\\b(?:was|were|had|from|against|than|and)\\b|[,;(]) ?${few}${number}${within(25)}¶`,
  `¶,? ${number}`,
  `¶ ${list('What used to be')} (?:[a-z]+ ){0,2}?${number}(?! times)`,
  `¶,? (?:[a-z-]+ ){0,6}?(?:was|were|had|had been|stood)(?: [a-z-]+){0,5}? ${number}`
)

/** A number set against those of others, who are signed ¦. */
const withOthers: Way = sharedWay(
  unsaid,
  '#½£ ¦',
  `${number}${within(120)}${compared} ${within(60)}¦`,
  `${share}${within(100)}¦${within(50)}[#½~]`,
  `¦${within(60)}[#½~]${within(60)}${share}`,
  `${share}${within(80)}${share}${within(40)}¦`,
  `${number} (?:days|weeks|months|points|cases|children)${within(60)}, ${number}${within(40)}¦`
)

/** A number set against one of another time, which is named. */
const withTimes: Way = sharedWay(
  unsaid,
  '#½£ @',
  `${number}${within(120)}${compared} ${within(80)}${number}${within(60)}@`,
  `${number}${within(120)}@${within(20)}\\bit (?:was|had been) (?:[a-z]+ )?${number}`,
  `${at}${within(80)}${number}${within(80)}${at}${within(40)}${number}`,
  `${number}${within(60)}${at}${within(60)}${number}${within(40)}${at}`,
  `@ ?[:=] ?${number}${within(60)}@ ?[:=] ?${number}`,
  `${number}${within(60)} (?:${list('More or less than')}|\\b(?:higher|lower|better|worse|earlier|later)) than (?:in|at|for|by)(?: the)? @`,
  `\\bby @,? (?:only|just|it was|all but) ${few}${number}`
)

/** A number set against another in words alone; each way with the words that it cannot do without. */
const inWords: readonly Way[] = [
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
  sharedWay(unsaid, '#½£', `${number}${within(80)}[;,] (?:it|that|this) (?:was|had been) ${few}${number}`),
  sharedWay(unsaid, '#½£ before', `${number}${within(80)}${number}${within(40)}\\bbefore (?:the|we|it|they|that)\\b`),
  sharedWay(unsaid, '#½£ now|today', `${number}${within(80)}${number} (?:[a-z]+ )?(?:now|today)\\b`),
  sharedWay(unsaid, '#½£ then', `${number}${within(60)} then\\b${within(60)}${number}`),
  sharedWay(
    unsaid,
    '#½£ now|today|present',
    `${number}${within(60)}${today}${within(40)}${number}`,
    `\\b(?:was|were|had|took|waited|once)\\b${within(40)}${number}${within(100)}${today}${within(40)}${number}`
  ),
  sharedWay(unsaid, '#½£ having', `${number}${within(100)}, having ${few}${number}`),
  sharedWay(unsaid, '#½£ not', `${number}${within(60)}, not ${number}${within(40)} as (?:it|they|in|at|we)\\b`),
  sharedWay(
    unsaid,
    '#½£',
    `${number}${within(60, ';')}(?:${list('Set against')}|, against)(?: in| with| to)?(?: [a-z]+){0,2} ${number}`
  ),
  sharedWay(unsaid, '#½£ (', `${number}${within(160, '(')}\\(${number} (?:in |at |for |a |the )?(?:@|¶|year)`),
  sharedWay(unsaid, '#', `#%,? (?:and |then )?#%,? (?:and |then )?#%`),
  sharedWay(
    unsaid,
    '#½£ ¶¦@',
    `${number}(?: [a-z]+){0,3} (?:fewer|more|less|higher|lower|shorter|longer|above|below)(?: than)? (?:[a-z'@]+ ){0,5}?(?:¶|¦|@)`
  )
]

/** The ways in which a number is set against an earlier one, or another's. */
export const comparisons: readonly Way[] = [withBefore, withOthers, withTimes, ...inWords]
