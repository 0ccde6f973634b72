import type {Commentary, Quotation} from '../commentary/model.ts'
import {whoseWords} from '../commentary/whose.ts'

/** Whose words a quotation is, in one line of Markdown: “Eleanor Schooling, *Practice leadership*, Ofsted”. */
export function attributionOf({source}: Quotation, commentary: Commentary): string {
  const {speaker, title, publisher} = whoseWords(source, commentary)
  return [speaker, `*${title}*`, publisher].filter(Boolean).join(', ')
}
