import * as l10n from '@vscode/l10n'
import {sharedWay, type Way} from '../gist/way.ts'
import {comparisonsInWords, unsaid} from './comparison-in-words.ts'
import {compared, few, impactList, number, share, today, within} from './number-sources.ts'

const moving = impactList('Moving')
const stood = '\\b(?:was|were|had|took|stood|did|ran|numbered|held)\\b'
const at = '(?:in|at|by|for|to|this|last) @'

/** A number that became another: “from 24 to 19”, “up from a third”. */
export const changeOfNumbers: Way = sharedWay(
  () => l10n.t('a change with its start and end'),
  '#½£',
  `(?<!rang(?:e|es|ed|ing) )\\bfrom ${few}${number}${within(50, ';,')} to ${few}${number}`,
  `${moving} (?:[a-z-]+ ){0,3}?(?:from|by|to) ${few}${number}`,
  `\\b(?:rise|fall|drop|increase|decrease|reduction|improvement|gain) of ${few}${number}`,
  `\\b(?:up|down|rise|fall|drop|increase|decrease|reduction|improvement) on ${few}${number}`,
  `${number}(?: [a-z-]+){0,4}, (?:and )?from ${few}${number}`,
  `${number}(?: [a-z]+){0,2} ?-?> ?(?:[a-z]+ )?${number}`,
  `${number}[,;(] ?(?:it )?(?:was|previously|formerly|once) ${number}`
)

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
  `${number}${within(100)}, (?:when|where|whereas) ${within(20)}¶ ${within(20)}\\b(?:it|this|that) (?:was|had been)\\b`,
  `${number}(?: points?)? (?:up|down) on ¶`,
  `¶,? ${number}`,
  `¶ to (?:[a-z]+ ){1,3}?${number}(?! times)`,
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
  `${number}${within(120)}@${within(20)}\\bit (?:was|had been) ${few}${number}`,
  `${at}${within(80)}${number}${within(80)}${at}${within(40)}${number}`,
  `${number}${within(60)}${at}${within(60)}${number}${within(40)}${at}`,
  `@ ?[:=] ?${number}${within(60)}@ ?[:=] ?${number}`,
  `${number}${within(60)} (?:${impactList('More or less than')}|\\b(?:better|worse)) than (?:in|at|for|by)(?: the)? @`,
  `\\bby @,? (?:only|just|it was|all but) ${few}${number}`,
  `${at}${within(100)}${number}${within(60)}; by [a-z][^.;]{0,30}? (?:it|this|that) (?:was|had been|stood at) ${few}${number}`,
  `${number}${within(160, '(')}\\((?:in )?@:? ${number}\\)`
)

/** The ways in which a number is set against an earlier one, or another's. */
export const comparisons: readonly Way[] = [withBefore, withOthers, withTimes, ...comparisonsInWords]
