import * as l10n from '@vscode/l10n'
import {findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError} from 'jsonc-parser'
import * as v from 'valibot'
import {isDay} from '../period/period.ts'
import {fingerprint} from '../text/fingerprint.ts'
import {createPositions, type Position} from '../text/lines.ts'

/** What a reviewer signed: a theme's text as it then was. */
export interface SignOff {
  readonly theme: string
  readonly reviewer: string
  /** Such as `2026-01-15`. */
  readonly day: string
  readonly fingerprint: string
  readonly text: readonly string[]
}

/** What keeps a sidecar from being read, and where in it. */
export interface SidecarProblem extends Position {
  readonly message: string
}

/** What a sidecar holds; with a problem it holds nothing that we know of, and must not be written. */
export interface Sidecar {
  readonly signOffs: readonly SignOff[]
  readonly problem: SidecarProblem | undefined
}

/** The fingerprint of a theme's text: how it is broken into lines does not matter. */
export const printOf = (text: readonly string[]): string => fingerprint(text.join(' '))

const isDayWritten = (words: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words) ?? []
  return year !== undefined && isDay(Number(year), Number(month), Number(day))
}

const word = v.pipe(
  v.string(() => l10n.t('This should be a text.')),
  v.regex(/\S/, () => l10n.t('This should not be empty.'))
)
const signOff = v.looseObject(
  {
    theme: word,
    reviewer: word,
    day: v.pipe(
      word,
      v.check(isDayWritten, () => l10n.t('This should be a day, such as `2026-01-15`.'))
    ),
    fingerprint: word,
    text: v.array(
      v.string(() => l10n.t('This should be a text.')),
      () => l10n.t('This should be a list of lines.')
    )
  },
  ({expected}) => incomplete(expected)
)
const shape = v.looseObject(
  {
    version: v.literal(1, () => l10n.t('This version is not one that we read: it should be `1`.')),
    signed: v.array(signOff, () => l10n.t('This should be a list of what was signed.'))
  },
  ({expected}) => incomplete(expected)
)

/** What is said of an object that is none, or that lacks something. */
const incomplete = (expected: string | null): string =>
  expected === null || expected === 'Object'
    ? l10n.t('This should be an object.')
    : l10n.t('This lacks {0}.', expected.replaceAll('"', '`'))

/** A sidecar out of the text of its file, or what is wrong with it: it is JSON that may have no comments. */
export function readSidecar(text: string): Sidecar {
  const bare = text.replace(/^\u{FEFF}/u, '')
  const errors: ParseError[] = []
  const tree = parseTree(bare, errors, {disallowComments: true})
  const problemAt = (offset: number, message: string): Sidecar => ({
    signOffs: [],
    problem: {...createPositions(bare)(offset), message}
  })
  if (errors[0] || !tree) return problemAt(errors[0]?.offset ?? 0, l10n.t('The JSON is broken here.'))

  const {success, output, issues} = v.safeParse(shape, getNodeValue(tree))
  if (!success) return problemAt(placeOf(tree, issues[0]), issues[0].message)

  const signOffs: readonly SignOff[] = output.signed
  for (const [at, {theme, text, fingerprint}] of signOffs.entries()) {
    const offsetOf = (key: string): number => findNodeAtLocation(tree, ['signed', at, key])?.offset ?? 0
    if (signOffs.findIndex((other) => other.theme === theme) < at)
      return problemAt(offsetOf('theme'), l10n.t('The theme `{0}` stands here a second time.', theme))
    if (printOf(text) !== fingerprint)
      return problemAt(offsetOf('fingerprint'), l10n.t('This is not the fingerprint of the text that was signed.'))
  }
  return {signOffs, problem: undefined}
}

/** Where something is that does not fit; of what is missing, the object that lacks it. */
function placeOf(tree: Node, issue: v.BaseIssue<unknown>): number {
  const path = (issue.path ?? []).map(({key}) => key as string | number)
  for (let length = path.length; 0 < length; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length))
    if (node) return node.offset
  }
  return tree.offset
}

/**
 * The text of a sidecar with a sign-off that takes the place of the one before on its theme. All else that the sidecar
 * holds stays. Nothing where the sidecar cannot be read.
 */
export function withSignOff(before: string | undefined, signed: SignOff): string | undefined {
  if (before !== undefined && readSidecar(before).problem) return undefined
  const held: Held = before === undefined ? {version: 1} : (JSON.parse(before.replace(/^\u{FEFF}/u, '')) as Held)
  const others = (held.signed ?? []).filter(({theme}) => theme !== signed.theme)
  const inOrder = [...others, signed].sort((one, other) => (one.theme < other.theme ? -1 : 1))
  const after = `${JSON.stringify({...held, signed: inOrder}, null, 2)}\n`
  return before?.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after
}

/** What a sidecar that can be read holds. */
interface Held {
  readonly version: number
  readonly signed?: readonly SignOff[]
}
