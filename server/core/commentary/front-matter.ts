import {isMap, isScalar, isSeq, parseDocument, type Node} from 'yaml'
import {inOneLine} from '../text/in-one-line.ts'
import type {Span} from '../text/span.ts'
import type {Attribution, Author, Problem} from './model.ts'

/** What a pack says about its commentary before the first passage. What it does not say is empty. */
export interface FrontMatter extends Attribution {
  readonly id: string
  readonly title: string
  /** Where the passages begin. */
  readonly end: number
  readonly problems: readonly Problem[]
}

export function readFrontMatter(pack: string): FrontMatter {
  const block = /^\ufeff?---[ \t]*\r?\n([^]*?)^---[ \t]*$/m.exec(pack)
  if (block?.index !== 0) return {...factsOf(new Map()), end: 0, problems: unclosedIn(pack)}

  const base = block[0].indexOf('\n') + 1
  const problems: Problem[] = []
  const report = (message: string, {start, end}: Span): void => {
    problems.push({message, span: {start: base + start, end: base + Math.max(start, end)}})
  }
  const facts = factsOf(readEntries(block[1]!, report))
  return {...facts, end: block[0].length, problems}
}

type Report = (message: string, span: Span) => void

/** Whether a document says of itself that it is a commentary: `self-evaluation: commentary`. */
export function saysCommentary(text: string): boolean {
  saying.lastIndex = 0
  return saying.test(text.slice(0, 20_000))
}

/** Looked for at the beginning alone: every draft is asked at every keystroke. */
const saying =
  /^\ufeff?---[ \t]*\r?\n(?:(?!---)[^\r\n]*\r?\n){0,200}?self-evaluation[ \t]*:[ \t]*['"]?commentary['"]?[ \t]*(?:#[^\r\n]*)?\r?$/my

/** What can stand in the front matter of a pack. */
export const packKeys = [
  'self-evaluation',
  'id',
  'title',
  'authors',
  'publisher',
  'published',
  'copyright',
  'licence',
  'source'
] as const
type Name = (typeof packKeys)[number]

function readEntries(yaml: string, report: Report): ReadonlyMap<Name, readonly string[]> {
  const {contents, errors} = parseDocument(yaml, {logLevel: 'silent'})
  const entries = new Map<Name, readonly string[]>()
  if (errors[0]) report(unreadable, spanAt(yaml, errors[0].pos[0]))
  else if (contents && !isMap(contents)) report(unreadable, spanAt(yaml, 0))
  if (!isMap(contents)) return entries

  const reportOnce: Report = errors[0] ? () => undefined : report

  for (const {key, value} of contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (isName(name)) entries.set(name, wordsIn(name, value, yaml, reportOnce))
    else
      reportOnce(`“${name}” means nothing in a pack. What can stand here: ${packKeys.join(', ')}.`, spanOf(key, yaml))
  }
  return entries
}

const unreadable =
  'This cannot be read. Write “name: words”, and put words that have a colon in them in quotation marks.'

const isName = (name: string): name is Name => packKeys.some((known) => known === name)

/** The words of an entry: one text, or for the authors also a list. */
function wordsIn(name: Name, value: Node | null, yaml: string, report: Report): readonly string[] {
  if (isScalar(value)) return value.value === null ? [] : [value.source ?? JSON.stringify(value.value)]
  if (name === 'authors' && isSeq(value) && value.items.every(isScalar))
    return value.items.map(({value, source}) => source ?? String(value as string | number | boolean | null))

  if (value) {
    report(`“${name}” takes ${name === 'authors' ? 'one name, or a list of names' : 'one text'}.`, spanOf(value, yaml))
  }
  return []
}

function factsOf(entries: ReadonlyMap<Name, readonly string[]>): Omit<FrontMatter, 'end' | 'problems'> {
  const one = (name: Name): string => inOneLine(entries.get(name)?.[0] ?? '')
  return {
    id: one('id'),
    title: one('title'),
    authors: (entries.get('authors') ?? []).map(authorOf),
    publisher: one('publisher'),
    published: one('published'),
    copyright: one('copyright'),
    licence: one('licence'),
    source: one('source')
  }
}

/** “Eleanor Schooling, Ofsted's National Director of Social Care”: the name, a comma, the role. */
function authorOf(words: string): Author {
  const [name = '', ...role] = words.split(',')
  return {name: name.trim(), role: role.join(',').trim()}
}

/** A pack that begins with --- and has no second one is all front matter or none: its editor should say which. */
function unclosedIn(pack: string): readonly Problem[] {
  const opening = /^\ufeff?---[ \t]*(?=\r?\n\w+:)/.exec(pack)
  if (!opening) return []
  return [
    {
      message: 'This front matter has no end: put --- on a line of its own below it.',
      span: {start: 0, end: opening[0].length}
    }
  ]
}

const spanOf = (node: unknown, yaml: string): Span => {
  const [start, end] = (node as Node | null)?.range ?? [0, 0]
  return end <= start ? spanAt(yaml, start) : {start, end: start + yaml.slice(start, end).trimEnd().length}
}

/** The rest of the line on which something stands. */
function spanAt(yaml: string, offset: number): Span {
  const start = Math.min(offset, yaml.length)
  return {start, end: start + /^[^\r\n]*/.exec(yaml.slice(start))![0].length}
}
