import {recently} from '../text/memo.ts'
import {trim, type Span} from '../text/span.ts'

/**
 * The sentences of a block's prose. `Intl.Segmenter` finds the boundaries; those behind an abbreviation are none.
 * Segmented block by block: a whole document at once takes seconds. Several readers ask for the sentences of the block
 * that has just changed.
 */
export const sentencesIn = (prose: string): readonly Span[] => remembered(prose, () => segmented(prose))

/** As many as a draft of some thirty pages has blocks: the rules ask for them again, one rule after the other. */
const remembered = recently<readonly Span[]>(1000)

function segmented(prose: string): readonly Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const {segment, index} of segmenter.segment(prose)) {
    const end = index + segment.length
    if (end < prose.length && abbreviation.test(segment.slice(-12))) continue

    const span = trim(prose, {start, end})
    if (span.start < span.end) sentences.push(...pieces(prose, span))
    start = end
  }
  return sentences
}

/** Nobody writes longer sentences than this; what is longer has no full stops, and must not cost more than others. */
const longest = 1000

function pieces(prose: string, {start, end}: Span): readonly Span[] {
  const cut: Span[] = []
  let from = start
  while (end - from > longest) {
    const space = prose.lastIndexOf(' ', from + longest)
    const to = from < space ? space : from + longest
    cut.push({start: from, end: to})
    from = to
  }
  return [...cut, {start: from, end}].map((span) => trim(prose, span)).filter((span) => span.start < span.end)
}

const segmenter = new Intl.Segmenter('en-GB', {granularity: 'sentence'})

/** What ends with a full stop without ending a sentence, in the reports that we read. */
const abbreviation =
  /(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Cllr|Rev|St|No|nos?|e\.g|i\.e|cf|approx|c|p|pp|para|paras|vs|etc|incl|Ltd|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.\s*$/
