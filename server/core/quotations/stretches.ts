import type {Block} from '../draft/model.ts'
import {matchesOf} from '../text/matches.ts'
import {trim, type Span} from '../text/span.ts'

/** Words of a block that may be a quotation: they begin at one place and end at one of several. */
export interface Stretch {
  readonly start: number
  readonly ends: readonly number[]
  /** Whether the block quotes as a whole, without marks. */
  readonly whole: boolean
}

/** The words of a block at their places as `tokensOf` reads them: markup between them is nothing, and not a space. */
export function wordsAtPlaces({prose}: Pick<Block, 'prose'>, source: string): string {
  const closed = /[<&]/.test(source)
    ? source.replace(/<br\b[^<>]*>|&(?:nbsp|#160);/gi, (found) => ' '.repeat(found.length))
    : source
  let words = ''
  let taken = 0
  for (let at = prose.indexOf(' '); 0 <= at && at < closed.length; at = prose.indexOf(' ', at + 1)) {
    if (isSpace.test(closed[at]!)) continue
    words += prose.slice(taken, at) + unseen
    taken = at + 1
  }
  words += prose.slice(taken)
  if (!words.includes('&')) return words
  return words.replace(/&(\w+|#\d+);/g, (reference: string, name: string) => {
    const meaning = references.get(name.toLowerCase())
    return meaning === undefined ? reference : meaning + unseen.repeat(reference.length - meaning.length)
  })
}

const isSpace = /\s/

/** Takes the place of markup: folding drops it. */
const unseen = '\u200b'

/** The references to characters by which web editors write typography. */
const references: ReadonlyMap<string, string> = new Map([
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['#8217', '’'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['shy', '\u00ad'],
  ['amp', '&']
])

const double = '"\uff02\u201c\u201d\u201e\u201f\u00ab\u00bb'
const single = "'`\u00b4\uff07\u2018\u2019\u201a\u201b\u2039\u203a"
const straight = /["'`\u00b4\uff02\uff07]/
const mark = new RegExp(`[${double}${single}]`, 'g')
const mayOpen = new RegExp(`[${double}${single}&]`, 'g')
const letterAtEnd = /[\p{L}\p{N}]$/u
const opens = new RegExp(`[\\s([{\\-\\u2010-\\u2015/:${unseen}${double}${single}]$`)
const never = {opening: '\u201d\u203a\u00bb', closing: '\u201c\u201e\u2018\u201a\u00ab\u2039'}

/** Whether words as they are written hold anything that may open a quotation; most paragraphs hold nothing. */
export function seemsToQuote(source: string): boolean {
  mayOpen.lastIndex = 0
  for (let found = mayOpen.exec(source); found; found = mayOpen.exec(source)) {
    // Most are apostrophes.
    if (!single.includes(found[0]) || !endsInLetter(source, found.index)) return true
  }
  return false
}

/** Whether a letter or a digit stands before a place. */
function endsInLetter(source: string, at: number): boolean {
  const unit = source.charCodeAt(at - 1)
  if (97 <= unit && unit <= 122) return true
  return letterAtEnd.test(source.slice(Math.max(0, at - 2), at))
}

/** The stretches of a block that may be quotations, by its quotation marks or because all of it is a block quote. */
export function stretchesIn(words: string, form: Block['form']): readonly Stretch[] {
  const marks = matchesOf(mark, words).map(({0: unit, index}) => ({
    index,
    kind: double.includes(unit) ? double : single,
    isStraight: straight.test(unit),
    ...rolesOf(words, unit, index)
  }))
  const stretches = marks.flatMap((opening, at): readonly Stretch[] => {
    if (!opening.opens) return []
    const able = marks.slice(at + 1, at + 1 + furthest).filter(({kind, closes}) => closes && kind === opening.kind)
    const alike = able.filter(({isStraight}) => isStraight === opening.isStraight)
    const closings = alike.length === 0 ? able : alike
    const ends = closings.map(({index}) => index).filter((end) => end - opening.index < longest)
    const isOpen = ends.length === 0 && opening.kind === double && words.length - opening.index < longest
    if (ends.length === 0 && !isOpen) return []
    return [{start: opening.index + 1, ends: isOpen ? [trimmedEnd(words)] : ends.slice(0, most), whole: false}]
  })
  return form === 'quote' ? [...stretches, ...wholeOf(words)] : stretches
}

function rolesOf(words: string, unit: string, index: number): {readonly opens: boolean; readonly closes: boolean} {
  const before = words
    .slice(Math.max(0, index - nearby), index)
    .replaceAll(unseen, '')
    .slice(-1)
  const after = words
    .slice(index + 1, index + nearby)
    .replaceAll(unseen, '')
    .slice(0, 2)
  const atStart = before === '' || opens.test(before)
  return {
    opens: atStart && !/^\s|^$/.test(after) && !never.opening.includes(unit),
    closes: !/^\s?$/.test(before) && !/^[\p{L}\p{N}]/u.test(after) && !never.closing.includes(unit)
  }
}

/** A block quote is a quotation up to its end, or up to where it says whose words they are. */
function wholeOf(words: string): readonly Stretch[] {
  const span: Span = trim(words, {start: 0, end: words.length})
  if (longest < span.end - span.start) return []
  const signs = matchesOf(dash, words).flatMap(({index, 0: {length}}) =>
    speaker.test(words.slice(index + length, index + length + 9)) ? index : []
  )
  const ends = [span.end, ...signs.filter((at) => span.end - at < longestSignature && span.start < at).slice(-most)]
  return [{start: span.start, ends, whole: true}]
}

/** What says whose words a block quote is: a dash or a bracket, and a name or “a social worker”. */
const dash = new RegExp(`(?<=[\\s${unseen}])[-\\u2013\\u2014(]+[\\s${unseen}]*`, 'g')
const speaker = /^(?:\p{Lu}|(?:an?|the|one|another)\s)/u

const trimmedEnd = (words: string): number => trim(words, {start: 0, end: words.length}).end

/** A quotation of the commentary is not longer than this many characters. */
const longest = 6000
/** “— Eleanor Schooling, Ofsted’s National Director of Social Care, June 2016” */
const longestSignature = 160
/** Markup between a mark and its words is not longer than this. */
const nearby = 60
/** So many marks are looked at for the one that closes, and so many ends are tried. */
const furthest = 40
const most = 8
