import type {Commentary, Quotation, Theme} from '../commentary/model.ts'
import {speakerOf} from '../commentary/speaker.ts'

/** Whose words a quotation is, in one line of Markdown: “Eleanor Schooling, *Practice leadership*, Ofsted”. */
export function attributionOf({source}: Quotation, theme: Theme, {title, attribution}: Commentary): string {
  const passage = theme.passages.find(({span}) => span.start <= source.start && source.end <= span.end)
  return [speakerOf(source, theme, passage, attribution), `*${title}*`, attribution.publisher]
    .filter(Boolean)
    .join(', ')
}
