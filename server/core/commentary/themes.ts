import {listNames, listIn, plainPassage, quotesIn, voicesOf, type Reading} from './chapters.ts'
import type {Expectation, Phrase, Theme} from './model.ts'
import {paragraphsOf, type Entry} from './outline.ts'
import {kebabOf, phraseOf, phrasesOf} from './phrases.ts'

/** A theme, as its heading and what stands below it describe it. Cues are drawn later, when all themes are known. */
export function themeOf(entry: Entry, reading: Reading): Theme {
  const passages = reading.passages.get(entry) ?? []
  if (passages.length === 0) {
    reading.report({
      message: `“${entry.title}” has no passages: put the commentary's words below it.`,
      span: entry.span
    })
  }

  return {
    id: entry.id || kebabOf(entry.title),
    title: entry.title,
    span: entry.span,
    passages: passages.map(plainPassage),
    voices: voicesOf(entry, reading),
    aliases: aliasesOf(listIn(entry, 'aliases'), reading),
    expectations: expectationsOf(entry, reading),
    cues: []
  }
}

/** Headings stand on lines of their own, as they may have commas in them. */
function aliasesOf(list: Entry | undefined, {pack, report}: Reading): readonly Phrase[] {
  return (list?.blocks ?? []).flatMap((block) => {
    const paragraphs = paragraphsOf([block])
    if (block.type === 'list') return paragraphs.map((paragraph) => phraseOf(paragraph, pack))
    for (const paragraph of paragraphs) {
      report({
        message: 'Write each heading on a line of its own that begins with “- ”.',
        span: phraseOf(paragraph, pack).span
      })
    }
    return []
  })
}

function expectationsOf(theme: Entry, reading: Reading): readonly Expectation[] {
  const list = listIn(theme, 'lookFor')
  if (!list) return []

  const [loose] = paragraphsOf(list.blocks)
  if (loose) {
    const message = `Give this a title: under “${listNames.lookFor}”, what to look for begins with a line “#### Title”.`
    reading.report({message, span: phraseOf(loose, reading.pack).span})
  }
  return list.below.filter(({depth}) => depth === 4).map((entry) => expectationOf(entry, theme, reading))
}

function expectationOf({id, title, span, blocks}: Entry, theme: Entry, reading: Reading): Expectation {
  const quotes = blocks.filter(({type}) => type === 'blockquote')
  const others = blocks.filter(({type}) => type !== 'blockquote')
  const quotations = quotesIn(quotes, theme, reading)
  const cues = paragraphsOf(others).flatMap((paragraph) => phrasesOf(paragraph, reading.pack))

  const missing = (words: string): void => reading.report({message: `“${title}” has no ${words}`, span})
  if (quotes.length === 0) missing('quotation: put words of the commentary below it, on a line that begins with “> ”.')
  if (cues.length === 0) missing('phrases: below the quotation, list words by which drafts speak of it.')
  for (const cue of cues.filter(({text}) => longest < text.split(' ').length)) {
    reading.report({
      message: `This is long for a phrase that drafts use: at most ${longest} words, and a comma.`,
      span: cue.span
    })
  }
  return {id: id || kebabOf(title), title, span, quotations, cues}
}

/** More words than this are a sentence that lost its way, not a phrase. */
const longest = 7
