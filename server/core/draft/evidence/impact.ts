import impacts from '../../../packs/evidence/impact.md'
import type {Span} from '../../text/span.ts'
import type {EvidenceKind} from './kind.ts'
import {changeOfNumbers, comparison} from './figure/comparison.ts'
import {gistLists} from './gist/lists.ts'
import {clausesAround, readingsOf, type Reading} from './gist/reading.ts'

const list = gistLists(impacts)
const changed = list('Has changed')
const what = list('What changes')
const people = list('Persons')
const passive = '(?:has|have|had|was|were|are|is)(?: [a-z]+ly| also| now| been| since| all)*'
const verb = `(?<!\\b(?:an?|the|of|with|by|be|their|for|on|through|and) )${changed}`

type Change = readonly [pattern: RegExp, reason: string]

/** The ways in which numbers tell a change; the first that fits gives the reason. */
const changesOfNumbers: readonly Change[] = [
  [changeOfNumbers, 'a change with its start and end'],
  [comparison, 'a comparison with before or with others']
]

/** The ways in which words tell one, with numbers or without. */
const changesInWords: readonly Change[] = [
  [
    new RegExp(`${list('Best or worst')} [^.]{0,50}?(?:${list('In a series')}|[@°‡])`, 'g'),
    'the best or worst of a series'
  ],
  [
    /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|~) (?:out )?of #|\bin the (?:top|bottom|upper|lower|lowest|highest) (?:quarter|quartile|third|half|fifth|tenth|#%?)/g,
    'a rank among others'
  ],
  [
    /#(?:%| [a-z]+) (?:fewer|shorter|longer|quicker|faster|lower|higher|cheaper)\b(?! than (?:#|~|a |we))/g,
    'so much more or less'
  ],
  [
    /½ of what (?:it|they|was|were)\b|\b(?:more|less|fewer|quicker|slower|shorter|longer)\b[^.;]{0,40}? than (?:(?:it|they) (?:used to|did|was|were|had)\b|¶|before\b)/g,
    'more or less than before'
  ],
  [
    /½ (?:as|of what|the)[^.;]{0,60}?(?:¶|@|\b(?:since|before|elsewhere|nationally)\b|‡)|\b(?:halved|doubled|trebled|tripled|quadrupled)\b|# times (?:as|more|the|higher|lower|that) [^.]{0,60}?(?:@|¶|\bthan\b|\bbefore\b)/g,
    'so many times as much'
  ],
  [
    /\b(?:twice|half|double|#% (?:more|less|fewer|higher|lower)) (?:as|the|of the)? ?[^.;]{0,60}?(?:¶|\b(?:before|since|elsewhere|national|nationally|in the region)\b|‡)/g,
    'so many times as much'
  ],
  [
    new RegExp(
      `${what}(?: [a-z'@~,-]+){0,7}? (?:${passive} )?${verb}|${what}(?: [a-z'-]+){0,4} (?:are|is) (?:now |well |much )?(?:down|up|lower|higher|shorter|longer)\\b(?! than we)`,
      'g'
    ),
    'a measure that has changed'
  ],
  [
    new RegExp(
      `\\b(?:has|have|had|successfully|we|leaders|which|that) (?:(?!an? |the )[a-z]+ ){0,3}?(?:reduced?|cut|lowered|improved|increased|shortened|halved|narrowed|eliminated|cleared|brought down) (?:[a-z-]+ ){0,3}?${what}`,
      'g'
    ),
    'a measure that has changed'
  ],
  [
    new RegExp(
      `\\b(?:led to|resulted in|seen|saw|contributed to|through|in|achieved|brought|by|with|an overall) (?:(?:an?|the|this|both the|further|overall|significant|sustained|marked|steady|net|clear|notable|real|substantial) ){0,3}(?:reductions?|decreases?|fall|drop|decline|loss|improvements?|increases?|rise|growth) in (?:the )?(?:[a-z-]+ ){0,4}?${what}|\\b(?:led to|resulted in|evidenced through|a positive impact[^.]{0,20}in) (?:an? |the )?(?:[a-z]+ )?(?:reduction|decrease|fall|drop) in|\\bimprovements? (?:has|have) been (?:achieved|made) in (?:the )?${what}`,
      'g'
    ),
    'a measure that has changed'
  ],
  [
    new RegExp(
      `\\b(?:with|in|and|resulted in|means|meaning that|now) (?:many )?(?:more|fewer) ${people} (?:are |have |now |being |safely ){0,3}(?:remain|liv|stay|return|leav|com|enter|need|wait|achiev|be|plac|attend|left|go)[a-z]*|\\b(?:more|fewer) ${people} (?:[a-z]+ ){0,3}?now\\b`,
      'g'
    ),
    'more or fewer than before'
  ],
  [
    new RegExp(
      `${people} (?:[a-z]+ ){0,3}?no longer (?:have to )?(?:wait|need|have|are|is|go|move|leave|change|report|sit|travel|chase|stand|live|hold|carry)[a-z]*`,
      'g'
    ),
    'what is so no longer'
  ],
  [
    new RegExp(
      `\\b(?:exceeds?|exceeded|above|below|better than|higher than|lower than|outperforms?|faster than) (?:that of |those of )?(?:‡|(?:the |our |all |most )*${list('Others')})`,
      'g'
    ),
    'a comparison with others'
  ]
]

/** A definite change over time, or a comparison with others, as having happened. */
export const impact: EvidenceKind = {
  id: 'impact',
  name: 'a change',
  patterns: [...changesOfNumbers, ...changesInWords].map(([pattern]) => pattern),

  *find(testimony) {
    if (testimony.form === 'head') return
    for (const reading of readingsOf(testimony)) {
      const found = changeIn(reading)
      if (found) yield found
    }
  }
}

const number = /[#½£]/

function changeIn(reading: Reading): {span: Span; reason: string} | undefined {
  const changes = number.test(reading.text) ? [...changesOfNumbers, ...changesInWords] : changesInWords
  for (const [pattern, reason] of changes) {
    if (reading.text.search(pattern) < 0) continue

    const [found] = reading.text.matchAll(pattern)
    if (found) return {span: clausesAround(reading, {start: found.index, end: found.index + found[0].length}), reason}
  }
  return undefined
}
