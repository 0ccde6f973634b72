import impacts from '../../../../packs/evidence/impact.md'
import {gistLists} from '../gist/lists.ts'

const list = gistLists(impacts)
const compared = list('Compared')

/** A number, a share, a fraction or a sum, as the gist of a sentence signs it. */
export const quantity = '(?:#%?|½|£|one (?:[a-z]+ )?in #)'
const share = '(?:#%|½|one (?:[a-z]+ )?in #)'
const few = "(?:[a-z@'-]+ ){0,4}?"
const moving =
  '(?:fell|fallen|rose|risen|dropped|increased?|decreased?|declined|reduced|cut|grew|grown|rise|fall|drop|reduction|improvement|improved|down|up|lowered|shortened)'

/** A number that became another: “from 24 to 19”, “up from a third”. */
export const changeOfNumbers = new RegExp(
  [
    `(?<!rang(?:e|es|ed|ing) )\\bfrom ${few}${quantity}[^.;,]{0,50}? to ${few}${quantity}`,
    `\\b${moving} (?:[a-z-]+ ){0,3}?(?:from|by|to) ${few}${quantity}`,
    `\\b(?:rise|fall|drop|increase|decrease|reduction|improvement|gain) of ${few}${quantity}`,
    `\\b(?:up|down) on ${few}${quantity}`,
    `${quantity}(?: [a-z-]+){0,4}, (?:and )?from ${few}${quantity}`,
    `${quantity}[^.;]{0,60}, from ${few}${quantity}[^.;]{0,20}¶`
  ].join('|'),
  'g'
)

/** A number set against an earlier one, or another's. A time that is past is signed ¶. */
export const comparison = new RegExp(
  [
    `${quantity}[^.]{0,120}?${compared} [^.]{0,80}?${quantity}[^.]{0,60}?(?:¶|@|\\bbefore\\b|‡)`,
    `${quantity}[^.]{0,120}?${compared} [^.]{0,60}?(?:¶|‡)`,
    `${share}[^.]{0,100}?‡[^.]{0,50}?[#½~]`,
    `‡[^.]{0,60}?[#½~][^.]{0,60}?${share}`,
    `${share}[^.]{0,80}?${share}[^.]{0,40}?‡`,
    `${quantity} (?:days|weeks|months|points|cases|children)[^.]{0,60}?, ${quantity}[^.]{0,40}?‡`,
    `${share}[^.]{0,140}?¶[^.]{0,80}?${share}|¶[^.]{0,140}?${share}[^.]{0,100}?${share}`,
    `${quantity}[^.]{0,140}?¶[^.]{0,60}?\\b(?:was|were|had|took|stood|did|ran|numbered|held|it|there|said|found)\\b[^.]{0,30}?${quantity}`,
    `¶[^.]{0,80}?\\b(?:was|were|had|took|stood|did|ran|numbered|held)\\b[^.]{0,40}?${quantity}[^.]{0,80}?\\b(?:now|today|at present|this|since|is|are|takes?|stands?|has|have)\\b[^.]{0,40}?${quantity}`,
    `${quantity}[^.]{0,100}?(?:\\b(?:was|were|had|from|against|than|and)\\b|[,;(]) ?${few}${quantity}[^.]{0,25}?¶`,
    `¶,? ${quantity}|${quantity}[^.]{0,100}?[;,] (?:before|previously|until then),? (?:it|there|they)\\b`,
    `¶,? (?:[a-z-]+ ){0,6}?(?:was|were|had|had been|stood)(?: [a-z-]+){0,5}? ${quantity}`,
    `${quantity}[^.]{0,80}? where (?:it|they|there|once|we|he|she|last|only|¶)[^.]{0,60}?${quantity}|${quantity}[^.]{0,80}? where (?:nobody|none|no [a-z]+) (?:had|did|was)|\\bwhereas [^.]{0,60}?${quantity}`,
    `${quantity}[^.]{0,80}?[;,] (?:it|that|this) (?:was|had been) ${few}${quantity}|${quantity}[^.]{0,120}?@[^.]{0,20}?\\bit (?:was|had been) (?:[a-z]+ )?${quantity}|${quantity}[^.]{0,80}?${quantity}[^.]{0,40}?\\bbefore (?:the|we|it|they|that)\\b|${quantity}[^.]{0,80}?${quantity} (?:[a-z]+ )?(?:now|today)\\b`,
    `${quantity}[^.]{0,60}? then\\b[^.]{0,60}?${quantity}`,
    `${quantity}[^.]{0,60}?\\b(?:now|today|at present)\\b[^.]{0,40}?${quantity}|\\b(?:was|were|had|took|waited|once)\\b[^.]{0,40}?${quantity}[^.]{0,60}?\\b(?:now|today|at present)\\b[^.]{0,40}?${quantity}`,
    `${quantity}[^.;]{0,60}?(?:rather than|instead of|different from|as against|, against|compared with|compared to|versus)(?: in| with| to)?(?: [a-z]+){0,2} ${quantity}`,
    `(?:in|at|by|to|this|last) @[^.]{0,80}?${quantity}[^.]{0,80}?(?:in|at|by|to|this|last) @[^.]{0,40}?${quantity}`,
    `${quantity}[^.]{0,60}?(?:in|at|by|for) @[^.]{0,60}?${quantity}[^.]{0,40}?(?:in|at|by|for) @`,
    `@ ?[:=] ?${quantity}[^.]{0,60}?@ ?[:=] ?${quantity}`,
    `${quantity}[^.(]{0,160}?\\(${quantity} (?:in |at |for |a |the )?(?:@|¶|year)`,
    `#%,? (?:and |then )?#%,? (?:and |then )?#%`,
    `${quantity}(?: [a-z]+){0,3} (?:fewer|more|less|higher|lower|shorter|longer|above|below)(?: than)? (?:[a-z'@]+ ){0,5}?(?:¶|‡|@)`
  ].join('|'),
  'g'
)
