import figures from '../../../packs/evidence/figure.md'
import type {Span} from '../../text/span.ts'
import {cellPatterns, figureOfCell} from './figure/cell.ts'
import type {EvidenceKind} from './kind.ts'
import {gistLists} from './gist/lists.ts'
import {clausesAround, readingPatterns, readingsOf} from './gist/reading.ts'
import {comparison, changeOfNumbers} from './figure/comparison.ts'

const list = gistLists(figures)
const owned =
  "(?:(?:the|our|its|these|those|all|their|my|his|her|every|first|last|further|same|new|open|us|such|whole|~|[a-z]+'s) ){0,3}?"
const spell = '(?:minutes|hours|days|weeks|months|years)'

/** The ways in which a number, written as a sign, measures the work; the first that fits gives the reason. */
const measures: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/#%/g, 'a share of a whole'],
  [/½(?! (?:to|an?|her|his) )/g, 'a share of a whole'],
  [
    new RegExp(
      `(?:[#¤§]|\\b(?:none|(?:only|just|but|all but|barely|not even) one)) (?:(?!and )[a-z'-]+ ){0,3}?(?:out )?of (?:every )?${owned}(?:[#¤]|§(?=[^.]{0,30} (?:achieved|met|were|are|had|have|was|is) ))(?!%)`,
      'g'
    ),
    'some of a number'
  ],
  [
    /[#¤] (?:(?!and )[a-z'-]+ ){0,2}?in (?:every |each )?[#¤](?! of)(?! (?:years|months|weeks|days))/g,
    'a share of a whole'
  ],
  [/\bone (?:[a-z'-]+ ){0,3}?in (?:every )?#/g, 'a share of a whole'],
  [
    /(?:^|[,;:-] |\band |\bthat )(?:out )?of (?:[a-z'-]+ ){0,3}?# [^.;#]{0,100}?(?:, |\b(?:only|just|and|that|said|were|had|found|by) )(?:[a-z'-]+ ){0,3}?(?:#|one\b|none\b|all but)/g,
    'some of a number'
  ],
  [
    /\bnone of (?:the|our|these|those|them) #|\ball but (?:one|#) of\b|\b(?:all|each|every one|both) of (?:the|our|those) #(?= (?:[a-z]+ ){0,3}(?:were|are|have|had|said|remain))/g,
    'all or none of a number'
  ],
  [changeOfNumbers, 'a change with its start and end'],
  [
    new RegExp(
      `${list('Averages')}[^.;#]{0,60}#|[#°][^.;#]{0,60}${list('Averages')}|\\brang(?:e|es|ed|ing) from (?:[a-z-]+ ){0,3}?#`,
      'g'
    ),
    'an average'
  ],
  [
    new RegExp(`${list('Multiples')}|# times (?:as|more|the|higher|lower|that of|less|greater)\\b`, 'g'),
    'so many times as much'
  ],
  [
    /#(?: [a-z'-]+){0,3}? (?:per|apiece|a head|for each|for every|to every|in each|to one)\b(?! (?:year|month|week|quarter|term|day)|[^.;]{0,20} (?:per|a|every|each) (?:year|month|week|quarter)| @)/g,
    'so many for each'
  ],
  [/#(?: [a-z'-]+){1,3}? in every #/g, 'a share of a whole'],
  [
    new RegExp(
      `${list('Lengths of time as the measure')}[^.;#]{0,50}#(?: (?:working|school|calendar|full))? ${spell}|#(?: (?:working|school|calendar))? ${spell}(?: [a-z]+){0,3} ${list('Lengths of time as the measure')}`,
      'g'
    ),
    'a length of time as the measure'
  ],
  [
    new RegExp(`${list('Carrying')} (?:[a-z'-]+ ){0,4}?# (?:[a-z'-]+ ){0,2}?${list('Carried')}`, 'g'),
    'what each one carries'
  ],
  [
    new RegExp(
      `\\b(?:no|not one|not a single|none|nobody|no one|without a(?: single)?)\\b(?: [a-z'-]+){0,4}? ${list('Nothing left')}[^.;]{0,100}(?:[@°]|\\bsince\\b|\\bthis year\\b|\\bat present\\b|\\bin the year\\b)`,
      'g'
    ),
    'nothing where something was feared'
  ],
  [
    new RegExp(
      `(?:[@°]|\\bsince\\b)[^.;]{0,60} (?:without|with no|no|not) (?:a |an )?(?:single )?${list('Nothing left')}`,
      'g'
    ),
    'nothing where something was feared'
  ],
  [
    /#(?: [a-z]+) (?:fewer|shorter|longer|quicker|faster|lower|higher|cheaper)\b|: ?(?:none|nil|nought)\b/g,
    'so much more or less'
  ],
  [/\b(?:all|both) # (?:who|whose|of them)\b/g, 'all of a number'],
  [
    /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|~) (?:out )?of #|\bin the (?:top|bottom|upper|lower|lowest|highest) (?:quarter|quartile|third|half|fifth|tenth|#%?)/g,
    'a rank among others'
  ],
  [new RegExp(`# (?:were |are |was |is )?(?:still )?${list('States')}`, 'g'), 'a count of what came of the work'],
  [/# agency (?:[a-z]+ ){0,2}?(?:staff|workers?|posts|managers)\b/g, 'a count of agency staff'],
  [
    new RegExp(
      '\\b(?:nobody|no one|none|no (?:social )?(?:worker|practitioner))[^.;#~]{0,40}? (?:(?:over|above|more than) #|~)',
      'g'
    ),
    'nothing above a limit'
  ],
  [
    /\bin (?:only |just |all |another |the other |as many as )?#(?: of (?:them|those|these))?,? (?:there|the|an?|it|they|we|no|nobody|nothing) /g,
    'what was found in so many'
  ],
  [
    /#(?: (?:of (?:them|those|these|whom|which)(?: [a-z]+)?|others?))? (?:also |all |had |have |has |were |was )?(?:said|told|felt|thought|believed|agreed|disagreed|wanted|answered|knew|ticked|mentioned|understood|did|could|(?:held|contained|had) (?:no|nothing|none|only|not|an?)|of (?:them|those|these|whom|which) (?:have|has|had|were|are|is|was|led|left|went|got|came|still|now)|have not|were not|met|fell short|required improvement|requires improvement|inadequate|were (?:good|inadequate|judged|graded|found|rated|late)|good|judged|have since|have now|are now|are still|work|remain|stayed|returned|never)\b/g,
    'so many of a number'
  ],
  [comparison, 'a number compared with another'],
  [
    new RegExp(
      `[#¤](?: [a-z'-]+){0,3}? ${list('Samples')}[^.#]{0,120}?${list('Found')}[^.#]{0,60}?(?:#|\\bin (?:just |only )?(?:one|none)\\b)`,
      'g'
    ),
    'what was found in a sample'
  ],
  [
    new RegExp(`#(?: [a-z'-]+){0,3}? ${list('Counted')}[^.;#]{0,80}?${list('States')}`, 'g'),
    'a count of what came of the work'
  ],
  [new RegExp(`${list('States')} (?:[a-z'-]+ ){0,3}?in (?:just |only )?#`, 'g'), 'a count of what came of the work']
]

/** Words without which a sentence measures nothing. */
const hint = /[#½£¤§]|\b(?:no|none|nobody|not|without|halv|doubl|trebl|tripl|twice|half)/

/** A measured result or state of the organisation's own work: “94%”, “17 of 20 cases”, “nobody waited”. */
export const figure: EvidenceKind = {
  id: 'figure',
  name: 'a figure',
  patterns: [...measures.map(([pattern]) => pattern), hint, ...cellPatterns, ...readingPatterns],

  *find(testimony) {
    if (testimony.form === 'head') return
    if (testimony.form === 'cell') {
      const cell = figureOfCell(testimony)
      if (cell === 'none') return
      if (cell !== 'unsettled') return void (yield cell)
    }
    for (const reading of readingsOf(testimony)) {
      const found = measureIn(reading.text)
      if (found) yield {span: clausesAround(reading, found.span), reason: found.reason}
    }
  }
}

/** The stretch from the first to the last words of a sentence that measure, and why the first do. */
function measureIn(text: string): {readonly span: Span; readonly reason: string} | undefined {
  if (!hint.test(text)) return undefined

  let found: {span: Span; reason: string} | undefined
  for (const [pattern, reason] of measures) {
    if (text.search(pattern) < 0) continue

    for (const {0: words, index} of text.matchAll(pattern)) {
      const [start, end] = [index, index + words.length]
      if (!found) found = {span: {start, end}, reason}
      else found = {...found, span: {start: Math.min(found.span.start, start), end: Math.max(found.span.end, end)}}
    }
  }
  return found
}
