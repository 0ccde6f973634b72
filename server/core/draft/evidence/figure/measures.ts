import * as l10n from '@vscode/l10n'
import figures from '../../../../packs/evidence/figure.md'
import {gistLists} from '../gist/lists.ts'
import {way, type Way} from '../gist/way.ts'

const list = gistLists(figures)

const few = (most: number): string => `(?:[a-z'-]+ ){0,${most}}?`
const spell = '(?:minutes|hours|days|weeks|months|years)'
const length = list('Lengths of time as the measure')
const every =
  '(?: (?:year|month|week|quarter|term|day)|[^.;]{0,20} (?:per|a|every|each) (?:year|month|week|quarter)| @)'
const none = '\\b(?:no|not one|not a single|none|nobody|no one|without a(?: single)?)\\b'
const lately =
  '(?:[@°]|\\bon the (?:first |last )?day\\b|\\bat the time\\b|\\btoday\\b|\\bsince\\b|\\bthis year\\b|\\bat present\\b|\\bin the year\\b)'

/** The ways in which a number that is no share measures the work. */
export const measures: readonly Way[] = [
  way(
    () => l10n.t('an average'),
    '#°',
    `${list('Averages')}[^.;#]{0,60}#`,
    `[#°][^.;#]{0,60}${list('Averages')}`,
    '\\brang(?:e|es|ed|ing) from (?:[a-z-]+ ){0,3}?#'
  ),
  way(() => l10n.t('so many times as much'), '', list('Multiples')),
  way(() => l10n.t('so many times as much'), '#', '# times (?:as|more|the|higher|lower|that of|less|greater)\\b'),
  way(() => l10n.t('so many for each'), '#', `#(?: [a-z'-]+){0,3}? ${list('For each')}(?!${every})`),
  way(() => l10n.t('so many for each'), '#', `# (?:${list('Carried')} )?each(?= ?(?:[,.;)]|$|and\\b))`),
  way(
    () => l10n.t('a length of time as the measure'),
    '#',
    `${length}[^.;#]{0,50}#(?: (?:working|school|calendar|full))? ${spell}`,
    `#(?: (?:working|school|calendar))? ${spell}(?: [a-z]+){0,3} ${length}`
  ),
  way(() => l10n.t('what each one carries'), '#', `${list('Carrying')} ${few(4)}# ${few(2)}${list('Carried')}`),
  way(
    () => l10n.t('nothing where something was feared'),
    '',
    `${none}(?: [a-z'-]+){0,4}? ${list('Nothing left')}[^.;]{0,100}${lately}`,
    `(?:[@°]|\\bsince\\b)[^.;]{0,60} (?:without|with no|no|not) (?:a |an )?(?:single )?${list('Nothing left')}`,
    ': ?(?:none|nil|nought)\\b'
  ),
  way(() => l10n.t('so much more or less'), '#', `#(?: [a-z]+) ${list('More or less')}`),
  way(() => l10n.t('a count of what came of the work'), '#', `# (?:were |are |was |is )?(?:still )?${list('States')}`),
  way(() => l10n.t('a count of agency staff'), '#', '# agency (?:[a-z]+ ){0,2}?(?:staff|workers?|posts|managers)\\b'),
  way(
    () => l10n.t('nothing above a limit'),
    '#~',
    '\\b(?:nobody|no one|none|no (?:social )?(?:worker|practitioner))[^.;#~]{0,40}? (?:(?:over|above|more than) #|~)'
  ),
  way(
    () => l10n.t('what was found in a sample'),
    '#¤',
    `[#¤](?: [a-z'-]+){0,3}? ${list('Samples')}[^.#]{0,120}?${list('Found')}[^.#]{0,60}?(?:#|\\bin (?:just |only )?(?:one|none)\\b)`
  ),
  way(
    () => l10n.t('a count of what came of the work'),
    '#',
    `#(?: [a-z'-]+){0,3}? ${list('Counted')}[^.;#]{0,80}?${list('States')}`
  ),
  way(() => l10n.t('a count of what came of the work'), '#', `${list('States')} ${few(3)}in (?:just |only )?#`)
]
