import {escaped} from '../text/phrase-patterns.ts'
import type {Commentary} from '../commentary/model.ts'
import type {Block} from '../draft/model.ts'
import {inOneLine} from '../text/in-one-line.ts'
import {matchesOf} from '../text/matches.ts'
import {memo} from '../text/memo.ts'
import type {Quoted} from './in-block.ts'

/** Whose the words of a quotation are, as the draft says it around them. */
export interface Attribution {
  /** Whether the draft says that the commentary or one of its authors says this. */
  readonly toCommentary: boolean
  /** The words around the quotation in which a speaker may be named. */
  readonly context: string
}

/** What stands above and below a block. */
export interface Around {
  readonly before: Block | undefined
  readonly behind: Block | undefined
}

/** Looks for who speaks, in the sentence around a quotation or beside a block quote. */
export function attributionOf(
  {span, whole}: Quoted,
  {prose}: Block,
  around: Around,
  commentary: Commentary
): Attribution {
  const before = sentenceBefore(prose.slice(0, span.start))
  const behind = sentenceBehind(prose.slice(span.end))
  const above = lastSentence(around.before?.prose ?? '')
  const leads = before.trim().length < 3 && /:\s*$/.test(above) ? above : ''
  const below = whole ? (around.behind?.prose.slice(0, reach) ?? '') : ''
  const signature = /^\s*[-\u2013\u2014]/.test(below) ? below : ''
  const {says, names} = wordingOf(commentary)
  const lead = `${leads} ${before}`.replace(/[\s"'\u2018-\u201f]+$/, '')
  return {
    toCommentary: says.test(lead) || (names.test(behind + signature) && signs.test(behind + signature)),
    context: inOneLine(`${lead} ${behind} ${signature}`)
  }
}

/**
 * Whether some words hold a name of the commentary or the beginning of one: without it the draft gives no words to the
 * commentary that stand in a block, or beside it.
 */
export const seemsToName = memo((commentary: Commentary) => {
  const {beginnings} = wordingOf(commentary)
  return memo(({prose}: Block): boolean => beginnings.test(prose))
})

const reach = 200
const signs = /^["'\u2018-\u201f.,;\s)]*(?:[-\u2013\u2014(]|says|writes|wrote)/

const sentenceBefore = (text: string): string => lastSentence(text.slice(-reach))
function lastSentence(text: string): string {
  const words = text.slice(-reach)
  const last = matchesOf(fullStop, words).at(-1)
  return last ? words.slice(last.index + 1) : words
}
function sentenceBehind(text: string): string {
  const words = text.slice(0, reach)
  const end = words.search(fullStopOrEnd)
  return end < 0 ? words : words.slice(0, end)
}

const fullStop = /[.!?](?=["'\u2019\u201d)]*\s+\p{Lu})/gu
const fullStopOrEnd = /[.!?](?=["'\u2019\u201d)]*(?:\s+\p{Lu}|\s*$))/u

/** How drafts name a commentary and its authors, and how they say that it says something. */
const wordingOf = memo(({attribution: {authors}}: Commentary) => {
  const surnames = authors.flatMap(({name}) => name.split(/\s+/).at(-1) || [])
  const names = ['commentary', ...surnames]
  const all = names.map(escaped).join('|')
  const verbs =
    "says?|said|writes?|wrote|puts? it|describes?|described|states?|stated|tells? us|told us|calls? (?:it|this|them|for)|speaks? of|spoke of|finds?|found|notes?|noted|expects?|asks? for|reminds? us|concludes?|concluded|(?:in the|'s) words(?: of)?"
  return {
    // What stands behind a quotation and what stands below its block are read as one: a dash may part a name.
    beginnings: new RegExp(names.map((name) => escaped(/^[^-\u2013\u2014]*/.exec(name)![0])).join('|'), 'i'),
    names: new RegExp(`\\b(?:${all})\\b`, 'i'),
    says: new RegExp(`\\b(?:${all})\\b(?:[^.!?"\\u201c]{0,60}\\b(?:${verbs})\\b)[^.!?"\\u201c]{0,40}$`, 'i')
  }
})
