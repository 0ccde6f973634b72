import type {Attribution, Commentary, Passage, Quotation, Theme} from '../commentary/model.ts'
import type {Span} from '../text/span.ts'

/** Who says words of the commentary: whom it quotes, else the author of the passage, else its first author. */
export function speakerOf(
  source: Span,
  theme: Theme | undefined,
  passage: Passage | undefined,
  {authors}: Attribution
): string {
  const voice = theme?.voices.find(
    ({quotation}) => quotation.source.start <= source.start && source.end <= quotation.source.end
  )
  return voice?.speaker || passage?.author || authors[0]?.name || ''
}

/** Whose words a quotation is, in one line of Markdown: “Eleanor Schooling, *Practice leadership*, Ofsted”. */
export function attributionOf({source}: Quotation, theme: Theme, {title, attribution}: Commentary): string {
  const passage = theme.passages.find(({span}) => span.start <= source.start && source.end <= span.end)
  return [speakerOf(source, theme, passage, attribution), `*${title}*`, attribution.publisher]
    .filter(Boolean)
    .join(', ')
}
