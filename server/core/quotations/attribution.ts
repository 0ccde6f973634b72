import {escaped} from '../text/phrase-patterns.ts'
import type {Commentary} from '../commentary/model.ts'
import type {Block} from '../draft/model.ts'
import {memo} from '../text/memo.ts'
import type {Quoted} from './in-block.ts'

/** Whose the words of a quotation are, as the draft says it around them. */
export interface Attribution {
  /** Whether the draft says that the commentary or one of its authors says this. */
  readonly toCommentary: boolean
  /** The words around the quotation in which a speaker may be named. */
  readonly context: string
}

/** Looks for who speaks, in the sentence around a quotation or beside a block quote. */
export function attributionOf(
  {span, whole}: Quoted,
  {prose}: Block,
  around: {readonly before: string; readonly behind: string},
  commentary: Commentary
): Attribution {
  const before = sentenceBefore(prose.slice(0, span.start))
  const behind = sentenceBehind(prose.slice(span.end))
  const above = lastSentence(around.before)
  const leads = before.trim().length < 3 && /:\s*$/.test(above) ? above : ''
  const signature = /^\s*[-\u2013\u2014]/.test(around.behind) && whole ? around.behind.slice(0, reach) : ''
  const {says, names} = wordingOf(commentary)
  const lead = `${leads} ${before}`.replace(/[\s"'\u2018-\u201f]+$/, '')
  return {
    toCommentary: says.test(lead) || (names.test(behind + signature) && signs.test(behind + signature)),
    context: `${lead} ${behind} ${signature}`.replace(/\s+/g, ' ').trim()
  }
}

const reach = 200
const signs = /^["'\u2018-\u201f.,;\s)]*(?:[-\u2013\u2014(]|says|writes|wrote)/

const sentenceBefore = (text: string): string => lastSentence(text.slice(-reach))
const lastSentence = (text: string): string =>
  text
    .slice(-reach)
    .split(/[.!?](?=["'\u2019\u201d)]*\s+\p{Lu})/u)
    .at(-1)!
const sentenceBehind = (text: string): string =>
  text.slice(0, reach).split(/[.!?](?=["'\u2019\u201d)]*(?:\s+\p{Lu}|\s*$))/u)[0]!

/** How drafts name a commentary and its authors, and how they say that it says something. */
const wordingOf = memo(({attribution: {authors}}: Commentary) => {
  const surnames = authors.flatMap(({name}) => name.split(/\s+/).at(-1) || [])
  const all = ['commentary', ...surnames.map(escaped)].join('|')
  const verbs =
    "says?|said|writes?|wrote|puts? it|describes?|described|states?|stated|tells? us|told us|calls? (?:it|this|them|for)|speaks? of|spoke of|finds?|found|notes?|noted|expects?|asks? for|reminds? us|concludes?|concluded|(?:in the|'s) words(?: of)?"
  return {
    names: new RegExp(`\\b(?:${all})\\b`, 'i'),
    says: new RegExp(`\\b(?:${all})\\b(?:[^.!?"\\u201c]{0,60}\\b(?:${verbs})\\b)[^.!?"\\u201c]{0,40}$`, 'i')
  }
})
