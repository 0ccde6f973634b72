import {cut, shift, trim, type Span} from '../text/span.ts'

/** A name of a theme, and where it stands. */
export interface NamedTheme {
  readonly id: string
  readonly span: Span
}

/** Names separated by commas, in a text that begins at `base`. */
export function namesIn(text: string, base: number): readonly NamedTheme[] {
  const names = Array.from(text.matchAll(/[^,\s][^,]*/g), ({0: name, index}) =>
    trim(text, {start: index, end: index + name.length})
  )
  return names.map((span) => ({id: cut(text, span).toLowerCase(), span: shift(span, base)}))
}
