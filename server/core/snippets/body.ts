/** A stretch of a snippet's body: text, or a place where the author types. */
export type Piece = string | Stop

/** A place where the author types: its number, what stands there until then, and what can be chosen. */
export interface Stop {
  readonly stop: string
  readonly standing: readonly Piece[]
  readonly choices: readonly string[]
}

/** A body in VS Code's snippet form as its pieces. What is none of that form is text. */
export const readBody = (body: string): readonly Piece[] => piecesFrom(body, 0, 0).pieces

/** The body as its author would see it without typing, for editors that have no tab stops. */
export const plainBody = (body: string): string => filledBody(body, [])

/** The body with words typed at its stops: the first words at stop 1, and so on. */
export function filledBody(body: string, words: readonly string[]): string {
  const textOf = (pieces: readonly Piece[]): string =>
    pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece
        return words[Number(piece.stop) - 1] ?? piece.choices[0] ?? textOf(piece.standing)
      })
      .join('')
  return textOf(readBody(body))
}

/** The same body, in which other words stand at some of its stops until the author types. */
export const fittedBody = (body: string, standing: Readonly<Record<string, string>>): string =>
  writeBody(readBody(body), (stop) => {
    const words = standing[stop.stop]
    return words === undefined ? stop : {...stop, standing: [words], choices: []}
  })

/** The same body, in which other words can be chosen. */
export const choicesReplaced = (body: string, replace: (choices: readonly string[]) => readonly string[]): string =>
  writeBody(readBody(body), (stop) => (stop.choices.length > 0 ? {...stop, choices: replace(stop.choices)} : stop))

function writeBody(pieces: readonly Piece[], change: (stop: Stop) => Stop): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return escapeBody(piece)
      const {stop, choices, standing} = change(piece)
      if (choices.length > 0) return `\${${stop}|${choices.map(escapeChoice).join(',')}|}`
      return standing.length > 0 ? `\${${stop}:${writeBody(standing, change)}}` : `\${${stop}}`
    })
    .join('')
}

/** Text as it stands in a body, where `$`, `}` and `\` mean something. */
export const escapeBody = (text: string): string => text.replace(/[\\$}]/g, '\\$&')

const escapeChoice = (text: string): string => text.replace(/[\\$},|]/g, '\\$&')

/** Stops within stops within stops: deeper than this is text, so that no body can exhaust us. */
const deepest = 20

interface Read {
  readonly pieces: readonly Piece[]
  readonly end: number
}

/** The pieces from an offset to the end, or within a stop to its closing brace. */
function piecesFrom(body: string, start: number, depth: number): Read {
  const pieces: Piece[] = []
  let text = ''
  let at = start
  const take = (more: readonly Piece[]): void => {
    if (text !== '') pieces.push(text)
    pieces.push(...more)
    text = ''
  }
  while (at < body.length) {
    if (body[at] === '\\' && /[\\$}]/.test(body[at + 1] ?? '')) {
      text += body[at + 1]!
      at += 2
    } else if (depth > 0 && body[at] === '}') {
      break
    } else {
      const read = body[at] === '$' && depth < deepest ? stopAt(body, at, depth) : undefined
      if (read) take(read.pieces)
      else text += body[at]!
      at = read?.end ?? at + 1
    }
  }
  if (text !== '') pieces.push(text)
  return {pieces, end: at}
}

/** The stop that begins at an offset; a variable is one without a number, and one without an end is text. */
function stopAt(body: string, at: number, depth: number): Read | undefined {
  const [opening, bare, braced, sign = ''] = stopPattern.exec(body.slice(at, at + 60)) ?? []
  if (opening === undefined) return undefined
  const end = at + opening.length
  if (bare !== undefined) return {pieces: [{stop: bare, standing: [], choices: []}], end}
  const stop = braced!
  if (sign === '}') return {pieces: [{stop, standing: [], choices: []}], end}

  if (sign === '|') {
    const close = body.indexOf('|}', end)
    const words = body.slice(end, Math.max(end, close)).match(/(?:\\.|[^,\\])+/g) ?? []
    const choices = words.map((choice) => choice.replace(/\\(.)/g, '$1'))
    return close < 0 ? {pieces: [opening], end} : {pieces: [{stop, standing: [], choices}], end: close + 2}
  }
  const {pieces, end: close} = piecesFrom(body, end, depth + 1)
  if (body[close] !== '}') return {pieces: [opening, ...pieces], end: close}
  return {pieces: [{stop, standing: sign === '/' ? [] : pieces, choices: []}], end: close + 1}
}

const stopPattern = /^\$(?:(\d+|[A-Z_]+)|\{(\d+|[A-Z_]+)([}:|/]))/
