import type {Root, RootContent} from 'mdast'
import {isCutLine} from './cut-lines.ts'
import {definitionsFor, labelsDefinedIn, labelsUsedIn} from './labels.ts'
import {parseMarkdown} from './parse.ts'

/** A stretch of Markdown that parses by itself, and does not know where in its document it stands. */
export interface Part {
  readonly source: string
  readonly nodes: readonly RootContent[]
  /** Where the source begins for the offsets of the nodes: the part was parsed behind definitions it needs. */
  readonly origin: number
}

/** A part, and where it stands in its document. */
export interface Slice {
  readonly base: number
  readonly part: Part
}

/**
 * A slicer for one document: give it the text after every edit, and it parses only what it has not just seen.
 *
 * Where to cut is the delicate part, as what looks like a heading may stand in a fence or a comment. Markdown's
 * rules are not repeated here: the parser itself is asked. If a heading put behind a piece comes out as a heading,
 * the piece left nothing open and the cut is real; otherwise the next piece is joined and the parser asked again.
 */
export function createSlicer(): (document: string) => readonly Slice[] {
  let before = new Map<string, Part | undefined>()
  let now = before

  const once = (key: string, parse: () => Part | undefined): Part | undefined => {
    if (!now.has(key)) now.set(key, before.has(key) ? before.get(key) : parse())
    return now.get(key)
  }
  const closed = (source: string): Part | undefined => once(`closed ${source}`, () => parseClosed(source))
  const behind = (source: string, definitions: string): Part =>
    once(`behind ${definitions}${source}`, () => parseBehind(source, definitions))!

  return (document) => {
    before = now
    now = new Map()
    const sources = cutWhere(document, (source) => closed(source) !== undefined)
    const labels = new Set(
      sources
        .filter((source) => source.includes(']:'))
        .flatMap((source) => labelsDefinedIn(closed(source) ?? behind(source, '')))
    )

    let base = 0
    return sources.map((source) => {
      const definitions = definitionsFor(labelsUsedIn(source, labels))
      const part = (definitions === '' ? closed(source) : undefined) ?? behind(source, definitions)
      const slice = {base, part}
      base += source.length
      return slice
    })
  }
}

/** A heading that no draft contains. */
const sentinel = '# \u{F8FF}\n'

/** After so many refusals the rest of the document is one slice: something is open and stays so. */
const refusals = 8

/** Cuts a document into the shortest stretches that leave nothing open; the last one may. */
function cutWhere(document: string, isClosed: (source: string) => boolean): readonly string[] {
  const cuts = possibleCuts(document)
  const sources: string[] = []
  let start = 0
  for (let next = 0, refused = 0; next < cuts.length; next++) {
    if (!isClosed(document.slice(start, cuts[next]))) {
      if (++refused < refusals) continue
      break
    }
    sources.push(document.slice(start, cuts[next]))
    start = cuts[next]!
    refused = 0
  }
  if (start < document.length) sources.push(document.slice(start))
  return sources
}

/** The offsets of the lines at which a document might be cut. */
function possibleCuts(document: string): readonly number[] {
  const cuts: number[] = []
  let blank = true
  for (const {0: line, index} of document.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    if (index > 0 && isCutLine(line, blank)) cuts.push(index)
    blank = line.trim() === ''
  }
  return cuts
}

/** What `source` says; nothing if it leaves a fence, an HTML block or the like open. */
function parseClosed(source: string): Part | undefined {
  const line = /[\r\n]$/.test(source) ? source : source + '\n'
  const {children} = parseMarkdown(line + sentinel)
  const last = children.at(-1)
  if (last?.type !== 'heading' || last.position?.start.offset !== line.length) return undefined
  return {source, nodes: children.slice(0, -1), origin: 0}
}

/** What `source` says where these definitions stand before it. */
function parseBehind(source: string, definitions: string): Part {
  const {children}: Root = parseMarkdown(definitions + source)
  const nodes = children.filter(({position}) => (position?.start.offset ?? 0) >= definitions.length)
  return {source, nodes, origin: definitions.length}
}
