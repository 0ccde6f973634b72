import * as l10n from '@vscode/l10n'
import impacts from '../../../../../packs/evidence/impact.md'
import {gistLists} from '../lists.ts'
import {notEvidenceList as list, strike, unit, workingUnit, type Strike} from './strike.ts'

const before = gistLists(impacts)('Before')
const last = '(?:last|past|first|next|following|coming|final|same)'
const formed = '(?:point|part|page|strong|bed|bedded|way|person|tier|stage|step|hour|storey|mile|seat|star)'
const about = '(?: (?:about|around|nearly|almost|more than|over|up to|at least|the))?'
const timeLimit = (): string => l10n.t('it is a rule or a time limit, not what was reached')

/** Times: those that are past, to compare with, are signed ¶, others °. */
export const struckTimes: readonly Strike[] = [
  strike('¶', ['(?:#|~|@) (?:ago|earlier|previously)\\b']),
  strike('¶', [
    `\\b(?:the |our |its |in the )?(?:previous|preceding) ${list('What may be the previous one')}(?:'s)?`,
    '\\bin the last ref\\b'
  ]),
  strike('¶', [`${before}(?: (?:of )?@)?`]),
  // The “to” stays: what used to be is told from other times before by it.
  strike('¶', [
    '(?<!\\b(?:is|are|was|were|be|been|being|get|gets|got|getting|has|have|had|not) (?:[a-z]+ )?)\\bused(?= to (?!it\\b|this\\b|the\\b|an?\\b|[a-z]+ing\\b))'
  ]),
  strike('¶', [
    `\\b(?:the |in the )?(?:previous|preceding)(?: #)? (?:${unit}|@)`,
    `\\bthe # ${unit} before(?: that| then)?`
  ]),
  strike('°', [
    `\\b(?:the|its|his|her|their|our|these|over|in|for) ${last}(?: (?:full|few|several))?(?: #)? ${unit}`,
    `\\b(?:last|past|next|following|same) (?:few |several )?${unit}`
  ]),
  strike('°', [`#(?: ${workingUnit})? (?:later|on(?=[,.])|afterwards|running|in a row)\\b`]),
  strike('~', ["# years?'? (?:of )?(?:experience|service)\\b"]),
  strike('~', [`#-(?:${unit}|${formed})\\b`]),
  strike('°', [`(?<!wait |waits |waited |waiting )\\b(?:for|over|after|since|during)${about} # ${workingUnit}`]),
  strike('°', ['\\bin(?: (?:about|under|less than|over))? # years\\b']),
  strike('~', [`\\bwithin(?: (?:about|the|a))?(?: statutory| required| target)? #(?: ${workingUnit})?`], timeLimit)
]
