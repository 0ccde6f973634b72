/** A text with its typography levelled, and the offset that each of its units (and its end) comes from. */
export interface Folded {
  readonly text: string
  readonly offsets: readonly number[]
}

/**
 * Levels what word processors change by themselves, and nothing else: quotation marks, dashes, ellipses and white
 * space. Texts that fold to the same units say the same words; a passage and its negation never do.
 */
export function fold(text: string): Folded {
  const units: string[] = []
  const offsets: number[] = []
  const take = (unit: string, offset: number): void => {
    units.push(unit)
    offsets.push(offset)
  }

  let at = 0
  for (const {0: found, index, groups} of text.matchAll(variants)) {
    for (; at < index; at++) take(text[at]!, at)
    at = index + found.length
    const unit = unitFor(found, groups)
    if (unit !== '') take(unit, index + (groups?.before?.length ?? 0))
  }
  for (; at < text.length; at++) take(text[at]!, at)

  return {text: units.join(''), offsets: [...offsets, text.length]}
}

/** What a reader does not see: soft hyphens, joiners, byte order marks. */
const unseen = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff'

/** The marks that people and programs vary. White space around a dash or an ellipsis belongs to it. */
const variants = new RegExp(
  [
    '(?<quote>[\'"`\\u00b4\\u00ab\\u00bb\\u02bc\\u2018-\\u201f\\u2032\\u2033\\u2039\\u203a\\uff07\\uff02])',
    `(?<before>[\\s${unseen}]*)(?:` +
      '(?<dash>-{1,3}|[\\u2010-\\u2015\\u2043\\u2212\\ufe58\\ufe63\\uff0d])|' +
      `(?<ellipsis>\\u2026|\\.(?:\\s?\\.){2,})` +
      `)[\\s${unseen}]*`,
    `[\\s${unseen}]+`
  ].join('|'),
  'g'
)

function unitFor(found: string, {quote, dash, ellipsis}: Record<string, string | undefined> = {}): string {
  if (quote) return "'"
  if (dash) return '-'
  if (ellipsis) return '…'
  return visible.test(found) ? ' ' : ''
}

const visible = new RegExp(`[^${unseen}]`)
