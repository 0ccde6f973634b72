import type {Commentary} from '../commentary/model.ts'
import {whoseWords} from '../commentary/whose.ts'
import type {CommentaryWords} from '../rules/rule.ts'

/** Words of the commentary, and whose they are: the speaker, the commentary and its publisher. */
export interface AttributedWords {
  readonly text: string
  readonly whose: string
}

/** The commentary's words, letter by letter, given to whom it quotes, else to the author of the passage. */
export function attributedWords({text, source}: CommentaryWords, commentary: Commentary): AttributedWords {
  const {speaker, title, publisher} = whoseWords(source, commentary)
  return {text, whose: [speaker, title, publisher].filter(Boolean).join(', ')}
}
