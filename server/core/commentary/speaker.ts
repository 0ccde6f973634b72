import type {Span} from '../text/span.ts'
import type {Attribution, Chapter, Passage} from './model.ts'

/** Who says words of the commentary: whom it quotes, else the author of the passage, else its first author. */
export function speakerOf(
  source: Span,
  chapter: Chapter | undefined,
  passage: Passage | undefined,
  {authors}: Attribution
): string {
  const voice = chapter?.voices.find(
    ({quotation}) => quotation.source.start <= source.start && source.end <= quotation.source.end
  )
  return voice?.speaker || passage?.author || authors[0]?.name || ''
}
