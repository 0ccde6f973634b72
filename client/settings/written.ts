import {findNodeAtLocation, getNodeValue, parseTree, type Node} from 'jsonc-parser'

/** A setting of ours as it stands in a settings file. */
export interface WrittenSetting {
  /** Its name, without `selfEvaluation.`. */
  readonly setting: string
  readonly value: unknown
  /** Where its key stands, quotation marks included. */
  readonly key: Stretch
  /** Where its entries stand, if it is a list. */
  readonly entries: readonly Stretch[]
}

/** Where something stands in a file. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The settings of ours in a settings file, or under `settings` in a workspace file; a broken file tells what it can. */
export function writtenSettings(text: string, isWorkspace: boolean): readonly WrittenSetting[] {
  const tree = parseTree(text, [], {allowTrailingComma: true, allowEmptyContent: true})
  const settings = tree && isWorkspace ? findNodeAtLocation(tree, ['settings']) : tree
  if (settings?.type !== 'object') return []

  // Of a key that stands there twice the last holds.
  const found = new Map<string, WrittenSetting>()
  for (const [key, value] of (settings.children ?? []).map(({children = []}) => children)) {
    const [, setting] = /^selfEvaluation\.(\w+)$/.exec(nameOf(key)) ?? []
    if (setting === undefined || !key || !value) continue
    const entries = value.type === 'array' ? (value.children ?? []) : []
    const written: unknown = getNodeValue(value)
    found.set(setting, {setting, value: written, key: stretchOf(key), entries: entries.map(stretchOf)})
  }
  return [...found.values()]
}

const stretchOf = ({offset, length}: Node): Stretch => ({start: offset, end: offset + length})

const nameOf = (key: Node | undefined): string => (typeof key?.value === 'string' ? key.value : '')
