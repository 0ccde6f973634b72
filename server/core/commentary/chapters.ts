import type {RootContent} from 'mdast'
import {fold} from '../text/fold.ts'
import type {Passage, Problem, Voice} from './model.ts'
import {paragraphsOf, type Entry} from './outline.ts'
import {quotationOf, type PlacedPassage} from './quotations.ts'
import {wordsOf} from './words.ts'

/** What the readers of chapters share: its text, all that the commentary says, and where to put problems. */
export interface Reading {
  readonly pack: string
  readonly passages: ReadonlyMap<Entry, readonly PlacedPassage[]>
  readonly report: (problem: Problem) => void
}

/** The headings with a meaning of their own: below them stand lists. */
export const listNames = {voices: 'Who speaks', aliases: 'Also called', lookFor: 'Look for'} as const
export type ListName = keyof typeof listNames

/** The list of a chapter that has this name. */
export const listIn = ({below}: Entry, name: ListName): Entry | undefined => below.find((entry) => isList(entry, name))

export const isList = ({title, depth}: Entry, name: ListName): boolean =>
  depth === 3 && title.toLowerCase() === listNames[name].toLowerCase()

/** The passages of a chapter: its paragraphs, and those below headings that have no meaning of their own. */
export const passagesOf = (entry: Entry, pack: string, author: string): readonly PlacedPassage[] =>
  blocksOf(entry).flatMap((paragraph) => {
    const words = wordsOf(paragraph, pack)
    const span = {start: words.offsets[0]!, end: words.offsets.at(-1)!}
    return words.text === '' ? [] : [{text: words.text, author, span, words, folded: fold(words.text)}]
  })

function blocksOf(entry: Entry): ReturnType<typeof paragraphsOf> {
  const names = Object.keys(listNames) as readonly ListName[]
  const own = paragraphsOf(entry.blocks)
  return [...own, ...entry.below.filter((lower) => !names.some((name) => isList(lower, name))).flatMap(blocksOf)]
}

/** The same passage for those who need no places in it. */
export const plainPassage = ({text, author, span}: PlacedPassage): Passage => ({text, author, span})

/** Whom the passages of a chapter quote: under “Who speaks”, each block quote is followed by the speaker. */
export function voicesOf(chapter: Entry, reading: Reading): readonly Voice[] {
  const voices: Voice[] = []
  const quotes: RootContent[] = []
  for (const block of listIn(chapter, 'voices')?.blocks ?? []) {
    if (block.type === 'blockquote') quotes.push(block)
    else if (block.type !== 'html') {
      voices.push(...quotes.splice(0).flatMap((quote) => voiceOf(quote, block, chapter, reading)))
    }
  }

  for (const {span} of quotesIn(quotes, chapter, {...reading, report: () => undefined})) {
    reading.report({message: 'Who says this? Write the speaker on a line of its own below the quotation.', span})
  }
  return voices
}

function voiceOf(quote: RootContent, speaker: RootContent, chapter: Entry, reading: Reading): readonly Voice[] {
  const {text, offsets} = wordsOf(speaker, reading.pack)
  return quotesIn([quote], chapter, reading).map((quotation) => ({
    quotation,
    speaker: text.replace(/^[-–—]\s*/, ''),
    span: {start: quotation.span.start, end: offsets.at(-1)!}
  }))
}

/** The quotations in some block quotes. What the passages of the chapter do not say becomes a problem. */
export function quotesIn(blocks: readonly RootContent[], chapter: Entry, {pack, passages, report}: Reading) {
  const own = passages.get(chapter) ?? []
  const all = [...passages.values()].flat()
  return paragraphsOf(blocks).flatMap((paragraph) => {
    const answer = quotationOf(paragraph, pack, own, all)
    if ('text' in answer) return [answer]
    report(answer)
    return []
  })
}
