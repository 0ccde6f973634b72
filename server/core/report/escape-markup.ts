import {printable} from '../text/printable.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Words as they stand in HTML and XML, between tags and in attributes alike. */
export const escapeMarkup = (text: string): string => printable(text).replace(/[&<>"']/g, (mark) => entities[mark]!)
