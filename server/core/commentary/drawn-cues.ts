import type {Phrase, Theme} from './model.ts'
import {stemsOf} from './phrases.ts'
import {isCommon} from './common-words.ts'

/** For each theme the phrases that its passages use and those of the others do not. */
export function drawCues(themes: readonly Theme[]): readonly (readonly Phrase[])[] {
  const candidates = themes.map(candidatesOf)
  const users = new Map<string, Set<number>>()
  candidates.forEach((own, at) => {
    for (const {stems} of own) users.set(stems, (users.get(stems) ?? new Set()).add(at))
  })
  return themes.map(({title}, at) =>
    heaviest(
      candidates[at]!.filter(({stems}) => users.get(stems)?.size === 1),
      title
    )
  )
}

/** The candidates that stand in the title, come again and again, or are pairs: one word used once tells little. */
function heaviest(candidates: readonly Candidate[], title: string): readonly Phrase[] {
  const inTitle = new Set(stemsOf(title).split(' '))
  const found = new Map<string, {readonly phrase: Phrase; readonly weight: number}>()
  for (const {stems, phrase} of candidates) {
    const words = stems.split(' ')
    const before = found.get(stems)
    const weight = words.length + (words.some((word) => inTitle.has(word)) ? 2 : 0) + (before?.weight ?? 0)
    found.set(stems, {phrase: before?.phrase ?? phrase, weight})
  }
  return [...found.values()]
    .filter(({weight}) => 1 < weight)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, most)
    .map(({phrase}) => phrase)
}

/** How many phrases are drawn for a theme at most. */
const most = 30

interface Candidate {
  readonly stems: string
  readonly phrase: Phrase
}

/** The telling words of a theme, and pairs of them that stand side by side. */
const candidatesOf = (theme: Theme): readonly Candidate[] => [
  ...candidatesIn(theme.title, theme.span),
  ...theme.passages.flatMap(({text, span}) => candidatesIn(text, span))
]

function candidatesIn(text: string, span: Phrase['span']): readonly Candidate[] {
  const candidates: Candidate[] = []
  let before: {readonly text: string; readonly end: number} | undefined
  for (const {0: word, index} of text.matchAll(/\p{L}+(?:['’-]\p{L}+)*/gu)) {
    const telling = 3 < word.length && !isCommon(word)
    if (telling) candidates.push({stems: stemsOf(word), phrase: {text: word.toLowerCase(), span}})
    if (telling && before?.end === index - 1) {
      const pair = `${before.text} ${word}`.toLowerCase()
      candidates.push({stems: stemsOf(pair), phrase: {text: pair, span}})
    }
    before = telling ? {text: word, end: index + word.length} : undefined
  }
  return candidates
}
