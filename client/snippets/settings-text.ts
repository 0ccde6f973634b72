import {applyEdits, modify, parseTree, findNodeAtLocation, type JSONPath, type ParseError} from 'jsonc-parser'

/** A snippet as the settings hold it. */
export interface SettingsSnippet {
  readonly prefix: string
  readonly body: readonly string[]
  readonly theme?: string
}

/** What is at a name in a settings file: a snippet already, nothing yet, or no telling because the file is broken. */
export function stateOf(text: string, path: JSONPath, name: string): 'taken' | 'free' | 'broken' {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, {allowTrailingComma: true, allowEmptyContent: true})
  const parents = path.map((_, at) => tree && findNodeAtLocation(tree, path.slice(0, at + 1)))
  const isObject = [tree, ...parents].every((node) => node === undefined || node.type === 'object')
  if (errors.length > 0 || !isObject) return 'broken'
  return tree && findNodeAtLocation(tree, [...path, name]) ? 'taken' : 'free'
}

/** The text of a settings file with a snippet more; comments and all else stay as they are. */
export function withSnippet(text: string, path: JSONPath, name: string, snippet: SettingsSnippet): string {
  const base = text.trim() === '' ? '{}\n' : text
  const unit = /^([ \t]+)\S/m.exec(base)?.[1] ?? '  '
  const eol = base.includes('\r\n') ? '\r\n' : '\n'
  const place = stateOf(base, path, name) === 'free' ? firstPlace(base, path) : undefined
  if (place) {
    const {offset, indent} = place
    const lines = `${JSON.stringify(name)}: ${JSON.stringify(snippet, undefined, unit)},`.split('\n')
    return base.slice(0, offset) + lines.map((line) => eol + indent + line).join('') + base.slice(offset)
  }
  const formattingOptions = {insertSpaces: !unit.includes('\t'), tabSize: Math.min(unit.length, 8), eol}
  return applyEdits(base, modify(base, [...path, name], snippet, {formattingOptions}))
}

/**
 * The place before the first snippet, where each stands on lines of its own: a snippet goes there without a change to
 * the others. Elsewhere the lines around it have to be formed anew.
 */
function firstPlace(text: string, path: JSONPath): {readonly offset: number; readonly indent: string} | undefined {
  const tree = parseTree(text, [], {allowTrailingComma: true})
  const snippets = tree && findNodeAtLocation(tree, [...path])
  const first = snippets?.children?.[0]
  if (!snippets || !first) return undefined

  const [rest] = /^[ \t]*(?:\/\/[^\r\n]*)?/.exec(text.slice(snippets.offset + 1))!
  const offset = snippets.offset + 1 + rest.length
  const [indent] = /[ \t]*$/.exec(text.slice(0, first.offset))!
  return /[\r\n]/.test(text[offset] ?? '') ? {offset, indent} : undefined
}
