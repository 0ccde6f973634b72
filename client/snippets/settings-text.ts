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
  const indent = /^([ \t]+)\S/m.exec(base)?.[1] ?? '  '
  const edits = modify(base, [...path, name], snippet, {
    formattingOptions: {
      insertSpaces: !indent.includes('\t'),
      tabSize: Math.min(indent.length, 8),
      eol: base.includes('\r\n') ? '\r\n' : '\n'
    }
  })
  return applyEdits(base, edits)
}
