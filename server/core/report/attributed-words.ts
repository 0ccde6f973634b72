import type {Commentary} from '../commentary/model.ts'
import {speakerOf} from '../commentary/speaker.ts'
import type {CommentaryWords} from '../rules/rule.ts'

/** Words of the commentary, and whose they are: the speaker, the commentary and its publisher. */
export interface AttributedWords {
  readonly text: string
  readonly whose: string
}

/** The commentary's words, letter by letter, given to whom it quotes, else to the author of the passage. */
export function attributedWords({text, source}: CommentaryWords, commentary: Commentary): AttributedWords {
  const {title, attribution, opening, themes, closing} = commentary
  for (const chapter of [...opening, ...themes, ...closing]) {
    const passage = chapter.passages.find(({span}) => span.start <= source.start && source.end <= span.end)
    if (passage) return {text, whose: joined(speakerOf(source, chapter, passage, attribution))}
  }
  return {text, whose: joined(speakerOf(source, undefined, undefined, attribution))}

  function joined(speaker: string): string {
    return [speaker, title, attribution.publisher].filter(Boolean).join(', ')
  }
}
