import * as l10n from '@vscode/l10n'
import figures from '../../../../packs/evidence/figure.md'
import {gistLists} from '../gist/lists.ts'
import {way, type Way} from '../gist/way.ts'

const list = gistLists(figures)

const few = (most: number): string => `(?:[a-z'-]+ ){0,${most}}?`
const noAnd = (most: number): string => `(?:(?!and )[a-z'-]+ ){0,${most}}?`
const owned = `(?:(?:${list('Before what is counted')}|~|[a-z]+'s) ){0,3}?`
const some = '(?:[#¤§]|\\b(?:none|(?:only|just|but|all but|barely|not even) one))'
const ofThem = '(?:them|those|these|whom|which)'
const spell = '(?:years|months|weeks|days)'

/** A body that did something is counted like those who did; otherwise a number of bodies is what there is. */
const bodies = '§(?=[^.]{0,30} (?:achieved|met|were|are|had|have|was|is) )'

/** The ways in which a number is told as a part of another. */
export const shares: readonly Way[] = [
  way(() => l10n.t('a share of a whole'), '#½', '#%', '½(?! (?:to|an?|her|his) )'),
  way(
    () => l10n.t('some of a number'),
    '#¤§',
    `${some} ${noAnd(3)}(?:out )?of (?:every )?${owned}(?:[#¤]|${bodies})(?!%)`
  ),
  way(() => l10n.t('a share of a whole'), '#¤', `[#¤] ${noAnd(2)}in (?:every |each )?[#¤](?! of)(?! ${spell})`),
  way(() => l10n.t('a share of a whole'), '#', `\\bone ${few(3)}in (?:every )?#`),
  way(
    () => l10n.t('some of a number'),
    '#',
    `(?:^|[,;:-] |\\band |\\bthat )(?:out )?of ${few(3)}# [^.;#]{0,100}?(?:, |\\b(?:only|just|and|that|said|were|had|found|by) )${few(3)}(?:#|one\\b|none\\b|all but)`
  ),
  way(
    () => l10n.t('all or none of a number'),
    '#',
    '\\bnone of (?:the|our|these|those|them) #|\\ball but (?:one|#) of\\b',
    '\\b(?:all|each|every one|both) of (?:the|our|those) #(?= (?:[a-z]+ ){0,3}(?:were|are|have|had|said|remain))'
  ),
  way(() => l10n.t('a share of a whole'), '#', "#(?: [a-z'-]+){1,3}? in every #"),
  way(() => l10n.t('all of a number'), '#', '\\b(?:all|both) # (?:who|whose|of them)\\b'),
  way(
    () => l10n.t('a rank among others'),
    '#~',
    `${list('Ranks')} (?:out )?of #`,
    '~ (?:out )?of #',
    `\\bin the ${list('Ends of a table')} (?:quarter|quartile|third|half|fifth|tenth|#%?)`
  ),
  way(
    () => l10n.t('a rank among others'),
    '',
    `\\bin the ${list('Ends of a table')} (?:quarter|quartile|third|half|fifth|tenth)`
  ),
  way(
    () => l10n.t('what was found in so many'),
    '#',
    `\\bin (?:only |just |all |another |the other |as many as )?#(?: of (?:them|those|these))?,? (?:there|the|an?|it|they|we|no|nobody|nothing) `
  ),
  way(
    () => l10n.t('so many of a number'),
    '#',
    `#(?: (?:of ${ofThem}(?: [a-z]+)?|others?))? (?:also |all |had |have |has |were |was )?${list('What so many do')}`,
    `#(?: (?:of ${ofThem}(?: [a-z]+)?|others?))? (?:also |all )?(?:held|contained|had) (?:no|nothing|none|only|not|an?)\\b`,
    `# of ${ofThem} ${list('What those counted are or do')}(?! being)`
  )
]
