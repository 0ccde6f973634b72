import * as l10n from '@vscode/l10n'
import impacts from '../../../../../packs/evidence/impact.md'
import {gistLists} from '../lists.ts'
import {notEvidenceList as list, strike, type Strike} from './strike.ts'

const others = gistLists(impacts)('Others')
const answers = list('Answers')
const risen = '(?<!taken |gone |went |going |rose |risen |is |was |are |were )'
const outOf = '(?:out )?of #'
const noPart = '(?! ?(?:%|of|out))(?: [a-z-]+){0,2}?'

/** Others to compare with, limits, answers, and counts of what was done or is there. */
export const struckCounts: readonly Strike[] = [
  strike('¦', [`(?:the |our |all |most )*${others}`]),
  strike(
    '~',
    [
      `(?:${list('Limits')}|${risen}\\bup to)(?: (?:about|around|just|only|between))?:? (?:#%?|½|£)(?: (?:and|to|or) #%?)?`
    ],
    () => l10n.t('it is a limit or a target, not what was reached')
  ),
  strike('~', ["#(?= ?(?:o'clock|am|pm|miles?|metres?|acres?|minutes' (?:walk|drive))\\b)", '# hours a day\\b']),
  strike('~', [
    '\\b(?:more|other|another|further|first|next|last|these|those|both|his|her) (?:two|three|four)\\b(?! of)'
  ]),
  strike(
    '~',
    [
      `#%(?: [a-z]+){0,3} ${answers}(?:,? \\(#%? ${outOf}\\))?`,
      `${answers}(?: (?:to|of|was|is|from|rate|for)(?: [a-z]+){0,4})? #%?(?: ?\\(# ${outOf}\\)| ${outOf})?`
    ],
    () => l10n.t('it is how many answered, not what they said')
  ),
  strike('~', [`${list("Scores of one's own")}(?: [a-z]+){0,3} #(?: ${outOf})?`], () =>
    l10n.t('it is your own score, not what others found')
  ),
  strike('¤', [`#${noPart} ${list('Counts of doing')}(?! (?:in|by|social|cases|of staff)\\b)`], () =>
    l10n.t('it is a count of activity, not what came of it')
  ),
  strike('§', [`#${noPart} ${list('Counts of places and bodies')}(?! (?:shorter|longer|fewer|more|less)\\b)`], () =>
    l10n.t('it is a count of what there is, not a result')
  )
]
