import * as l10n from '@vscode/l10n'
import {isMap, isScalar, isSeq, parseDocument, type Node} from 'yaml'
import {lately, recently} from '../text/memo.ts'
import type {Span} from '../text/span.ts'
import type {NamedTheme} from './names.ts'

/** What a draft says of itself between the lines `---` at its beginning. */
export interface FrontMatter {
  /** Where the draft's Markdown begins: behind the front matter and a byte order mark, if any. */
  readonly end: number
  /** Whether the document says that it is a draft (`self-evaluation: true`), that it is none, or nothing. */
  readonly draft: boolean | undefined
  /** The commentaries that the draft chooses by their ids, the best first; nothing where it leaves that to the settings. */
  readonly commentaries: readonly string[] | undefined
  /** Where it chooses them by the key `commentary`, which names nothing else. */
  readonly commentary: readonly NamedTheme[] | undefined
  /** The themes that the draft is about; nothing where it is about all of them. */
  readonly themes: readonly NamedTheme[] | undefined
  /** The paths of the files that are parts of the draft, as written; nothing where it is whole. */
  readonly parts: readonly NamedTheme[] | undefined
  /** The period that the draft reports on, as written, and where. */
  readonly period: NamedPeriod | undefined
  /** Whether the draft says that it is for publication (`publish: true`). */
  readonly publish: boolean
  /** How far the draft is, as it says in lower case: a `draft` is told everything as information; nothing if it does not say. */
  readonly status: string | undefined
  /** What keeps the front matter from being read, in words for the author. */
  readonly problem: {readonly span: Span; readonly message: string} | undefined
}

/** Words for a period, and where they stand. */
export interface NamedPeriod {
  readonly words: string
  readonly span: Span
}

const opening = /^\u{FEFF}?---[ \t]*(?:\r\n|\n|\r)/u
const closing = /^(?:---|\.\.\.)[ \t]*$/m

/**
 * The front matter of a document; a half-typed one is none, and what can be read of a broken one is kept. Several readers
 * ask for that of the text that has just changed.
 */
export const readFrontMatter: (text: string) => FrontMatter = lately(frontMatterOf)

function frontMatterOf(text: string): FrontMatter {
  const start = opening.exec(text)?.[0].length
  const close = start === undefined ? undefined : closing.exec(text.slice(start, start + longest))
  const nothing = {
    draft: undefined,
    commentaries: undefined,
    commentary: undefined,
    themes: undefined,
    parts: undefined,
    period: undefined,
    publish: false,
    status: undefined,
    problem: undefined
  }
  if (start === undefined || !close) return {...nothing, end: text.startsWith('\u{FEFF}') ? 1 : 0}

  const yamlEnd = start + close.index
  const end = yamlEnd + close[0].length
  return remembered(text.slice(0, end), () => ({...nothing, ...readYaml(text.slice(start, yamlEnd), start), end}))
}

/** Front matter hardly ever changes while its draft does. */
const remembered = recently<FrontMatter>(50)

/** Front matter is some lines long; looking further for its end would cost where there is none. */
const longest = 20_000

function readYaml(yaml: string, base: number): Omit<FrontMatter, 'end'> {
  const document = parseDocument(yaml, {logLevel: 'silent'})
  const root = isMap(document.contents) ? document.contents : undefined
  const at = (key: string): Node | undefined => root?.get(key, true) ?? undefined
  const [error] = document.errors
  const marker = at('self-evaluation')
  const publish = at('publish')
  const status = at('status')
  const commentary = namesOf(at('commentary'), base)

  return {
    // A commentary says in the same place that it is one.
    draft: marker
      ? !(isScalar(marker) && (marker.value === false || marker.value === 'commentary'))
      : /^self-evaluation\s*:/m.test(yaml) || undefined,
    commentaries: (commentary ?? namesOf(marker, base))?.map(({id}) => id),
    commentary,
    themes: namesOf(at('themes'), base),
    parts: namesOf(at('parts'), base),
    period: periodOf(at('period'), base),
    publish: isScalar(publish) && publish.value === true,
    status: isScalar(status) && typeof status.value === 'string' ? status.value.trim().toLowerCase() : undefined,
    problem: error && {
      span: {start: base + error.pos[0], end: base + Math.max(error.pos[0] + 1, error.pos[1])},
      message: l10n.t('The front matter cannot be read: {0}.', error.message.split(/ at line|\n/)[0]!)
    }
  }
}

/** A period is one value; a year alone is a number to YAML. */
function periodOf(node: Node | undefined, base: number): NamedPeriod | undefined {
  if (!isScalar(node) || !node.range || node.value === null) return undefined
  const words = node.source ?? (typeof node.value === 'string' ? node.value : '')
  return {words, span: {start: base + node.range[0], end: base + node.range[1]}}
}

/** The names that a value holds, one or a list of them, and where they stand. */
function namesOf(node: Node | undefined, base: number): readonly NamedTheme[] | undefined {
  const items = isSeq(node) ? node.items : [node]
  const names = items.flatMap((item) =>
    isScalar(item) && typeof item.value === 'string' && item.range
      ? [{id: item.value, span: {start: base + item.range[0], end: base + item.range[1]}}]
      : []
  )
  return names.length > 0 ? names : undefined
}
