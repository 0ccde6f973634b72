import * as l10n from '@vscode/l10n'
import figures from '../../../../packs/evidence/figure.md'
import sources from '../../../../packs/evidence/source.md'
import {impactList as list} from '../figure/number-sources.ts'
import {gistLists} from '../gist/lists.ts'
import {way, type Way} from '../gist/way.ts'
import {thenAndNow} from './then-and-now.ts'

const figureList = gistLists(figures)

const what = list('What changes')
const people = list('Persons')
const times = figureList('Ranks')
const ends = figureList('Ends of a table')
const rest = '[^.;]{0,60}?'
const passive = '(?:has|have|had|was|were|are|is)(?: [a-z]+ly| also| now| been| since| all| but)*'
const active = `(?<!\\b(?:an?|the|of|with|by|be|their|for|on|through|and) )${list('Has changed')}`
const adjectives = `(?:${list('Before a change')} ){0,3}`
const change = list('Names of a change')
/** A grade by its name, or what an assessor calls it in quotation marks. */
const graded = `(?:${gistLists(sources)('Grades')}|\\b(?:bronze|silver|gold)\\b|[\`«'"][^\`«»'"]{3,30}[»'"])`
const series = `(?:${list('In a series')}|\\bin # (?:rounds|surveys|quarters|terms|inspections|audits))`
const theirs = `(?:¦|(?:the |our |all |most )*${list('Others')})(?! minimum)`
const more = `(?<!\\b(?:no|need|needs|be|want|wants) )${list('More or less than')}[^.;]{0,80}?`
const thanBefore = [
  '(?:(?:it|they|we) (?:used to|did|was|were|had)|was the case)\\b',
  '(?!#|½|£|~)[^.;]{0,24}?(?:¶|@)',
  '(?:[a-z]+ ){0,4}?before\\b',
  '(?:in |at |for )?(?:the |our |their )?(?:last|previous|first|earlier)\\b'
]

const ofMeasure = (): string => l10n.t('a measure that has changed')

/** The ways in which words tell that something has changed, or differs from others. */
export const changes: readonly Way[] = [
  way(
    () => l10n.t('the best or worst of a series'),
    '',
    `${list('Best or worst')} [^.]{0,50}?(?:${series}|[@°¦])`,
    `\\b(?:is|are|was|were|be|been|remains?) (?:now |still )?(?:among )?the (?:best|worst)(?: [a-z]+){0,3}? (?:${series}|[@°¦])`
  ),
  way(() => l10n.t('a rank among others'), '#', `${times} (?:out )?of #`, `\\bin the ${ends} #%?`),
  way(() => l10n.t('a rank among others'), '~', '~ (?:out )?of #'),
  way(
    () => l10n.t('a rank among others'),
    'quarter|third|half|fifth|tenth',
    `\\bin the ${ends} (?:quarter|quartile|third|half|fifth|tenth)`
  ),
  way(() => l10n.t('so much more or less'), '#', `#(?:%| [a-z]+) ${figureList('More or less')}(?! than (?:#|~|a |we))`),
  way(
    () => l10n.t('more or less than before'),
    'than',
    `${more} than (?:${thanBefore.join('|')})`,
    `(?:${more}|\\b(?:better|worse) [a-z]+) than (?:(?:in|for|at|of|those of|those in) )?(?:${theirs}|any (?:of (?:the|our)\\b|of ¦|(?:other|neighbour|neighbouring)\\b|[a-z]+ in\\b))`
  ),
  way(
    () => l10n.t('more or less than before'),
    '½',
    '½ of what (?:it|they|was|were)\\b',
    `½ ${list('More or less than')}`
  ),
  way(
    () => l10n.t('so many times as much'),
    '½',
    '½ (?:of )?(?:the |its |their |our )?(?:old|former|original|earlier) [a-z]',
    `½ (?:as|of what|the)${rest}(?:¶|@|\\b(?:since|before|elsewhere|nationally)\\b|¦)`
  ),
  way(() => l10n.t('so many times as much'), '', `\\b(?:halved|doubled|trebled|tripled|quadrupled)\\b`),
  way(
    () => l10n.t('so many times as much'),
    '# times',
    `# times (?:as|more|the|higher|lower|that) [^.]{0,60}?(?:@|¶|\\bthan\\b|\\bbefore\\b)`
  ),
  way(
    () => l10n.t('so many times as much'),
    'twice|half|double|#%',
    `\\b(?:(?:twice|half|double) (?:as|the|of the|what|that)|#% (?:more|less|fewer|higher|lower)) ${rest}(?:¶|\\b(?:before|since|elsewhere|national|nationally|in the region)\\b|¦)`
  ),
  way(ofMeasure, '', `${what}(?: [a-z'@~,-]+){0,7}? (?:${passive} )?${active}`),
  way(
    ofMeasure,
    'down|up|lower|higher|shorter|longer',
    `${what}(?: [a-z'-]+){0,4} (?:are|is) (?:now |well |much )?(?:down|up|lower|higher|shorter|longer)\\b(?! than we)`
  ),
  way(
    ofMeasure,
    '',
    `\\b(?:has|have|had|successfully|we|leaders|which|that) (?:(?!an? |the )[a-z]+ ){0,3}?${list('Changes a measure')} (?:[a-z-]+ ){0,3}?${what}`
  ),
  way(ofMeasure, '', `${list('What leads to a change')} ${adjectives}${change} in (?:the )?(?:[a-z-]+ ){0,4}?${what}`),
  way(
    ofMeasure,
    'reduction|decrease|fall|drop',
    `\\b(?:led to|resulted in|(?:evidenced|shown|reflected|seen) (?:by|in|through)) (?:an? |the )?(?:[a-z]+ )?(?:reduction|decrease|fall|drop) in\\b`
  ),
  way(
    ofMeasure,
    'positive',
    `\\ba positive impact[^.]{0,20}in (?:an? |the )?(?:[a-z]+ )?(?:reduction|decrease|fall|drop) in\\b`
  ),
  way(ofMeasure, 'improvement', `\\bimprovements? (?:has|have) been (?:achieved|made) in (?:the )?${what}`),
  way(
    () => l10n.t('more or fewer than before'),
    'more|fewer',
    `\\b(?:with|in|and|resulted in|means|meaning that|now) (?:many )?(?:more|fewer) ${people} (?:are |have |now |being |safely ){0,3}${list('What more or fewer do')}`,
    `\\b(?:more|fewer) ${people} (?:[a-z]+ ){0,3}?now\\b`
  ),
  ...thenAndNow,
  way(
    () => l10n.t('a grade that has changed'),
    'from',
    `\\b(?:raised|moved|lifted|upgraded|downgraded|promoted|gone|went|risen|fell|fallen|dropped|improved) (?:[a-z]+ ){0,3}?from ${graded} to (?:be )?${graded}`
  ),
  way(
    () => l10n.t('a grade that has changed'),
    'raised|lifted|upgraded|downgraded',
    `\\b(?:raised|lifted|upgraded|downgraded) to (?:be )?${graded}`
  ),
  way(
    () => l10n.t('a comparison with others'),
    '',
    `\\b(?:exceeds?|exceeded|above|below|better than|worse than|higher than|lower than|outperforms?|faster than|slower than|in line with|level with|on a par with|close to|matches|matched) (?:that of |those of |that in |those in )?${theirs}`,
    `\\bas (?:often|well|good|high|low|many|few|quickly|likely|stable) as ${theirs}`
  )
]
