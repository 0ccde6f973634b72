import impacts from '../../../../packs/evidence/impact.md'
import notEvidence from '../../../../packs/evidence/not-evidence.md'
import {rewrite, type Gist} from './gist.ts'
import {gistLists} from './lists.ts'

const list = gistLists(notEvidence)

const month = list('Months')
const persons = list('Persons of an age')
const before = gistLists(impacts)('Before')
const others = gistLists(impacts)('Others')
const unit = '(?:minutes?|hours?|days?|weeks?|fortnights?|months?|terms?|quarters?|years?)'
const workingUnit = `(?:(?:working|calendar|school|full|clear|consecutive) )?${unit}`

/** What is struck out, in this order, and the sign that stands for it: a time, or no measure at all. */
const strikes: readonly (readonly [pattern: RegExp, sign: string])[] = [
  [
    new RegExp(
      `(?:#|~|several|few|some|many) (?:${workingUnit}|winters?|summers?|springs?|autumns?) (?:ago|earlier|before|previously|beforehand)\\b`,
      'g'
    ),
    '¶'
  ],
  [new RegExp(`(?:[#~] (?:of )?)?${month}(?: @| #(?= ?(?:[),;.]|$)))?`, 'g'), '@'],
  [
    /\b(?:(?:in|since|by|until|from|to|last|this|of|during|before) |[#~] )may(?: @|\b(?! (?:be|have|not|also|need|take|hold)\b))/g,
    '@'
  ],
  [/\b(?:early |late |mid-?)?(?:spring|summer|autumn|winter|easter|christmas|whitsun)(?: of)?(?: @)?/g, '@'],
  [new RegExp(`${list('Numbered things')} ?[#~@](?: ?(?:,|and|to|or|-) ?[#~](?![#%a-z]))?`, 'g'), '~'],
  [/(?<!\b(?:the|a|this|last|each|per|whole|in|one|of) )years? # ?(?:(?:and|to|or|-) #)?(?!%)/g, '~'],
  [
    new RegExp(
      `${list('Pay and prices')} of #%|#% (?:[a-z]+ )?(?:of|off|on) (?:the |their |our |its )?(?:[a-z]+ )?${list('Pay and prices')}`,
      'g'
    ),
    '~'
  ],
  [/^[#~](?=[.)] )|^~ /g, '~'],
  [
    /(?:#%|½)(?: of)?(?: (?:his|her|their|my|the|a|an))?(?: (?:research|working))? (?:time|week|day|year|month)|\bother ½|\bother half\b(?! (?:is|was))/g,
    '~'
  ],
  [/#-?(?: ?(?:-|to|and|or) ?#)?[- ](?:to[- ]#[- ])?(?:years?|months?|weeks?)[- ]olds?\b/g, '~'],
  [/#-(?: (?:to|and|or) #-)/g, '~'],
  [
    /\b(?:aged?|ages|under|over|turn|turns|turned|age of|older than|younger than)(?: of)?(?: between| from)?(?: (?:over|under|about))?[- ]#(?: ?(?:-|to|and|or|until) ?#)?(?! ?%| (?:children|cases|families|of|young))s?/g,
    '~'
  ],
  [
    new RegExp(
      `${persons}(?: (?:who are|who is))?(?: between)? (?:of|over|under|from|aged) #(?: ?(?:-|to|and|or) ?#)?(?: (?:and|or) (?:over|under|more|older|younger))?`,
      'g'
    ),
    '~'
  ],
  [
    new RegExp(
      `\\b(?:every|each) # ${workingUnit}|\\bevery (?:other|second|third) ${unit}|\\b(?:once|twice|#(?: or # )? times) (?:a|an|each|every|per) ${unit}`,
      'g'
    ),
    '~'
  ],
  [/(?:#|~|@) (?:ago|earlier|previously)\b/g, '¶'],
  [
    /\b(?:the |our |its |in the )?(?:previous|preceding) (?:cohort|inspection|round|survey|audit|review|plan|poll|ref|period|report|figure|structure|arrangements?|set-up)(?:'s)?\b|\bin the last ref\b/g,
    '¶'
  ],
  [new RegExp(`${before}(?: (?:of )?@)?`, 'g'), '¶'],
  [
    new RegExp(
      `\\b(?:the |in the )?(?:previous|preceding)(?: #)? ${unit}|\\bthe # ${unit} before(?: that| then)?`,
      'g'
    ),
    '¶'
  ],
  [
    new RegExp(
      `\\b(?:the|its|his|her|their|our|these|over|in|for) (?:last|past|first|next|following|coming|final|same)(?: (?:full|few|several))?(?: #)? ${unit}|\\b(?:last|past|next|following|same) (?:few |several )?${unit}`,
      'g'
    ),
    '°'
  ],
  [new RegExp(`#(?: ${workingUnit})? (?:later|on(?=[,.])|afterwards|running|in a row)\\b`, 'g'), '°'],
  [/# years?'? (?:of )?(?:experience|service)\b/g, '~'],
  [
    new RegExp(
      `#-(?:${unit}|point|part|page|strong|bed|bedded|way|person|tier|stage|step|hour|storey|mile|seat|star)\\b`,
      'g'
    ),
    '~'
  ],
  [
    new RegExp(
      `(?<!wait |waits |waited |waiting )\\b(?:for|over|after|since|during)(?: (?:about|around|nearly|almost|more than|over|up to|at least|the))? # ${workingUnit}`,
      'g'
    ),
    '°'
  ],
  [/\bin(?: (?:about|under|less than|over))? # years\b/g, '°'],
  [new RegExp(`\\bwithin(?: (?:about|the|a))?(?: statutory| required| target)? #(?: ${workingUnit})?`, 'g'), '~'],
  [new RegExp(`(?:the |our |all |most )*${others}`, 'g'), '¦'],
  [
    new RegExp(
      `(?:${list('Limits')}|(?<!taken |gone |went |going |rose |risen |is |was |are |were )\\bup to)(?: (?:about|around|just|only|between))?:? (?:#%?|½|£)(?: (?:and|to|or) #%?)?`,
      'g'
    ),
    '~'
  ],
  [/#(?= ?(?:o'clock|am|pm|miles?|metres?|acres?|minutes' (?:walk|drive))\b)|# hours a day\b/g, '~'],
  [/\b(?:more|other|another|further|first|next|last|these|those|both|his|her) (?:two|three|four)\b(?! of)/g, '~'],
  [
    new RegExp(
      `#%(?: [a-z]+){0,3} ${list('Answers')}(?:,? \\(#%? (?:out )?of #\\))?|${list('Answers')}(?: (?:to|of|was|is|from|rate|for)(?: [a-z]+){0,4})? #%?(?: ?\\(# (?:out )?of #\\)| (?:out )?of #)?|${list("Scores of one's own")}(?: [a-z]+){0,3} #(?: (?:out )?of #)?`,
      'g'
    ),
    '~'
  ],
  [
    new RegExp(
      `#(?! ?(?:%|of|out))(?: [a-z-]+){0,2}? ${list('Counts of doing')}(?! (?:in|by|social|cases|of staff)\\b)`,
      'g'
    ),
    '¤'
  ],
  [
    new RegExp(
      `#(?! ?(?:%|of|out))(?: [a-z-]+){0,2}? ${list('Counts of places and bodies')}(?! (?:shorter|longer|fewer|more|less)\\b)`,
      'g'
    ),
    '§'
  ]
]

/** The patterns of what is struck out. */
export const notEvidencePatterns: readonly RegExp[] = strikes.map(([pattern]) => pattern)

/** The gist without the numbers that measure nothing. */
export const strikeOut = (gist: Gist): Gist =>
  hasSign.test(gist.text)
    ? strikes.reduce((struck, [pattern, sign]) => rewrite(struck, pattern, () => sign), gist)
    : gist

const hasSign = /[#~@½£]/
