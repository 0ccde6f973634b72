import {lately, memo} from '../../../text/memo.ts'
import {hasDate} from '../tokens/dates.ts'
import type {Testimony} from '../kind.ts'
import {sharesIn} from '../tokens/shares.ts'
import {storyList, storyWords, type StoryWord} from './words.ts'
import {tokenSentences, type Token, type TokenSentence} from '../tokens/tokens.ts'

/** A sentence, and what it brings to a story. */
export interface Traits extends SentenceTraits {
  readonly sentence: TokenSentence
}

/** What a sentence brings to a story, in numbers. */
export interface SentenceTraits {
  readonly words: readonly StoryWord[]
  /** Particular people: “a boy of 13”, “two sisters”, “a 16-year-old”. */
  readonly particular: number
  readonly pronouns: number
  readonly actors: number
  readonly dated: number
  /** Verbs in the simple past. */
  readonly events: number
  readonly moves: number
  readonly outcomes: number
  readonly shares: number
  readonly planned: number
  /** Words of audits, surveys and inspections, whose findings are told in the past too. */
  readonly enquiries: number
  /** Quotations long enough to be somebody’s words. */
  readonly quotations: number
  /** Verbs that tell what is usual. */
  readonly present: number
}

/** The traits of the sentences of a block. */
export const traitsIn = lately((testimony: Testimony): readonly Traits[] =>
  tokenSentences(testimony).map((sentence) => ({...traitsOf(sentence.tokens), sentence}))
)

const traitsOf = memo((tokens: readonly Token[]): SentenceTraits => {
  const words = storyWords(tokens)
  const placesOf = (list: StoryWord['list']): ReadonlySet<number> =>
    new Set(words.filter((word) => word.list === list).map(({first}) => first))
  const [past, uneventful] = [placesOf('past'), placesOf('uneventful')]
  const count = (list: StoryWord['list']): number => words.reduce((sum, word) => sum + (word.list === list ? 1 : 0), 0)

  // Once through all tokens: there are more of them in a draft than of anything else.
  let [particular, pronouns, events, planned, quotations, present] = [0, 0, 0, 0, 0, 0]
  for (let at = 0; at < tokens.length; at++) {
    const {word, quotation} = tokens[at]!
    if (word.endsWith('-year-old') || word === 'twins') particular++
    if (people.has(word)) pronouns++
    const listed = past.has(at)
    if ((listed || (word.endsWith('ed') && word.length > 4 && !uneventful.has(at))) && isEvent(tokens, at, listed))
      events++
    if (word === 'will' || word === 'should' || word === 'must') planned++
    if (quotation && quotation.end - quotation.start > 35) quotations++
    if (usual.has(word) && isUsual(tokens, at)) present++
  }
  return {
    words,
    particular: particular + words.filter((word) => word.list === 'whom' && isParticular(tokens, word)).length,
    pronouns,
    actors: count('actor'),
    dated: hasDate(tokens) ? 1 : 0,
    events,
    moves: count('moves'),
    outcomes: count('outcome'),
    shares: sharesIn(tokens).length,
    planned,
    enquiries: count('enquiry'),
    quotations,
    present
  }
})

const people = new Set(storyList('Pronouns of a story'))
const usual = new Set(storyList('Verbs of what is usual'))

const named = /^(?:a|an|one|another|two|three|four|five|six|seven|eight|nine|ten)$/

function isParticular(tokens: readonly Token[], {first}: StoryWord): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const {word} = tokens[at]!
    if (named.test(word)) return !/^an?$/.test(word) || !/^(?:for|as|with)$/.test(tokens[at - 1]?.word ?? '')
    if (/^(?:the|our|their|his|her|[,;.]|of|and|each|every)$/.test(word)) return false
  }
  return false
}

/** Whether a verb in the past tells an event: it is no participle behind “has”, “is” or an article. */
function isEvent(tokens: readonly Token[], at: number, listed: boolean): boolean {
  if (tokens[at]!.capital && at > 0) return false
  const last = tokens[at - 1]?.word ?? ''
  const before = last.endsWith('ly') || adverbs.has(last) ? tokens[at - 2]?.word : tokens[at - 1]?.word
  return before === undefined ? listed : !participle.has(before)
}

const adverbs = new Set(storyList('Adverbs before verbs'))
const participle = new Set(storyList('Before participles'))

/** Whether “is”, “are”, “has” and the like tell what is usual: no “since” or “now” stands by. */
const isUsual = (tokens: readonly Token[], at: number): boolean =>
  !tokens.slice(Math.max(0, at - 3), at + 4).some(({word}) => recent.has(word))

const recent = new Set(storyList('What makes the usual recent'))
