import type {Span} from './span.ts'
import {wordsIn, type Word} from './words.ts'

/** Words of a text that are a phrase, and what the phrase stands for. */
export interface Found<Meaning> extends Span {
  readonly meaning: Meaning
}

/** The phrases that begin with the words up to here. */
interface Branch<Meaning> {
  readonly next: Map<string, Branch<Meaning>>
  meaning: Meaning | undefined
}

/**
 * A finder of phrases in a list of words, whatever their inflection. Of phrases that begin at the same word it
 * finds the longest, and goes on behind it, so that its cost grows with the words and not with the phrases.
 */
export function createPhraseFinder<Meaning>(
  phrases: Iterable<readonly [phrase: string, meaning: Meaning]>
): (words: readonly Word[]) => readonly Found<Meaning>[] {
  const root: Branch<Meaning> = {next: new Map(), meaning: undefined}
  for (const [phrase, meaning] of phrases) branchOf(root, phrase).meaning = meaning

  return (words) => {
    const found: Found<Meaning>[] = []
    for (let at = 0; at < words.length; at++) {
      const [end, meaning] = longestFrom(root, words, at) ?? []
      if (end === undefined || meaning === undefined) continue

      found.push({start: words[at]!.start, end: words[end]!.end, meaning})
      at = end
    }
    return found
  }
}

function branchOf<Meaning>(root: Branch<Meaning>, phrase: string): Branch<Meaning> {
  let branch = root
  for (const {stem} of wordsIn(phrase)) {
    const next: Branch<Meaning> = branch.next.get(stem) ?? {next: new Map(), meaning: undefined}
    branch.next.set(stem, next)
    branch = next
  }
  return branch
}

/** The place of the last word of the longest phrase that begins at a word, and what it means. */
function longestFrom<Meaning>(
  root: Branch<Meaning>,
  words: readonly Word[],
  start: number
): readonly [end: number, meaning: Meaning] | undefined {
  let branch: Branch<Meaning> | undefined = root
  let longest: readonly [number, Meaning] | undefined
  for (let at = start; at < words.length; at++) {
    branch = branch.next.get(words[at]!.stem)
    if (!branch) break
    if (branch.meaning !== undefined) longest = [at, branch.meaning]
  }
  return longest
}
