import type {Commentary} from '../commentary/model.ts'
import type {CommentaryWords} from '../rules/rule.ts'

/** Words of the commentary, and whose they are: the speaker, the commentary and its publisher. */
export interface QuotedWords {
  readonly text: string
  readonly whose: string
}

/** The commentary's words, letter by letter, given to whom it quotes, else to the author of the passage. */
export function quotedWords({text, theme, source}: CommentaryWords, commentary: Commentary): QuotedWords {
  const {
    title,
    attribution: {authors, publisher}
  } = commentary
  const chapter = commentary.themes.find(({id}) => id === theme)
  const voice = chapter?.voices.find(
    ({quotation}) => quotation.source.start <= source.start && source.end <= quotation.source.end
  )
  const passage = chapter?.passages.find(({span}) => span.start <= source.start && source.end <= span.end)
  const speaker = voice?.speaker || passage?.author || authors[0]?.name
  return {text, whose: [speaker, title, publisher].filter(Boolean).join(', ')}
}
