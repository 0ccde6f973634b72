import type {Token} from './tokens.ts'

/** A phrase of a list found in tokens: from the first to the last, both included. */
export interface Found<List extends string> {
  readonly list: List
  readonly first: number
  readonly last: number
}

/** A finder of the phrases of several lists. Where phrases of one list overlap, the longest counts. */
export function createLexicon<List extends string>(
  lists: Readonly<Record<List, readonly string[]>>,
  plural: readonly List[] = []
): (tokens: readonly Token[]) => readonly Found<List>[] {
  const byFirst = new Map<string, {readonly list: List; readonly words: readonly string[]}[]>()
  const add = (list: List, phrase: string): void => {
    const words = phrase.toLowerCase().split(/\s+/)
    const others = byFirst.get(words[0]!)
    if (others) others.push({list, words})
    else byFirst.set(words[0]!, [{list, words}])
  }
  for (const list of Object.keys(lists) as List[]) {
    for (const phrase of lists[list]) {
      add(list, phrase)
      if (plural.includes(list)) add(list, `${phrase}s`)
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((one, other) => other.words.length - one.words.length)

  return (tokens) => {
    const found: Found<List>[] = []
    const until = new Map<List, number>()
    for (let at = 0; at < tokens.length; at++) {
      const phrases = byFirst.get(tokens[at]!.word)
      if (!phrases) continue

      for (const {list, words} of phrases) {
        if (at < (until.get(list) ?? 0) || !stands(words, tokens, at)) continue
        found.push({list, first: at, last: at + words.length - 1})
        until.set(list, at + words.length)
      }
    }
    return found
  }
}

function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let n = 0; n < words.length; n++) if (tokens[at + n]?.word !== words[n]) return false
  return true
}
