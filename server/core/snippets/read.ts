import * as l10n from '@vscode/l10n'
import {parse, printParseErrorCode, type ParseError} from 'jsonc-parser'
import * as v from 'valibot'
import {snippetUses, type Snippet} from './model.ts'

const words = v.array(
  v.string(() => l10n.t('has an entry that is not a text')),
  () => l10n.t('is neither a text nor a list of texts')
)

const body = v.union([v.string(), words], () => l10n.t('has no body that is a text or a list of lines'))

const entry = v.object(
  {
    body,
    prefix: v.optional(
      v.union([v.string(), words], () => l10n.t('has a prefix that is neither a text nor a list of texts'))
    ),
    description: v.optional(v.union([v.string(), words], () => l10n.t('has a description that is not a text'))),
    theme: v.optional(v.string(() => l10n.t('has a theme that is not a text'))),
    use: v.optional(v.picklist(snippetUses, () => l10n.t('has a use that we do not know'))),
    evidence: v.optional(v.string(() => l10n.t('has a kind of evidence that is not a text'))),
    example: v.optional(v.array(v.string(() => l10n.t('has an example that is not a list of texts')))),
    fits: v.optional(v.record(v.string(), v.record(v.string(), v.string())))
  },
  ({input}) =>
    input === undefined ? l10n.t('has no body') : l10n.t('is not an object with prefix, body and description')
)

/** Snippets as somebody wrote them, by their names; those that are wrong are told of and left out. */
export function readSnippets(written: Readonly<Record<string, unknown>>): {
  readonly snippets: readonly Snippet[]
  readonly problems: readonly string[]
} {
  const problems: string[] = []
  const snippets = Object.entries(written).flatMap(([name, value]) => {
    const {success, output, issues} = v.safeParse(entry, value)
    if (!success) {
      problems.push(l10n.t('The snippet “{0}” {1}.', name, issues[0].message))
      return []
    }
    const {prefix = [], description = '', use = 'team', example = [], fits = {}} = output
    return [
      {
        name,
        prefixes: [prefix].flat().filter(Boolean),
        body: linesOf(output.body),
        description: linesOf(description),
        theme: output.theme,
        evidence: output.evidence,
        use,
        example,
        fits
      }
    ]
  })
  return {snippets, problems}
}

/** The snippets of a `.code-snippets` file, which is JSON that may have comments; those of other languages are left. */
export function readSnippetFile(text: string): ReturnType<typeof readSnippets> {
  const errors: ParseError[] = []
  const root: unknown = parse(text.replace(/^\u{FEFF}/u, ''), errors, {allowTrailingComma: true})
  if (errors[0])
    return {snippets: [], problems: [l10n.t('It cannot be read: {0}.', printParseErrorCode(errors[0].error))]}
  if (typeof root !== 'object' || root === null || Array.isArray(root))
    return {snippets: [], problems: [l10n.t('It is not an object of snippets.')]}

  return readSnippets(Object.fromEntries(Object.entries(root).filter(([, value]) => isForMarkdown(value))))
}

const isForMarkdown = (value: unknown): boolean => {
  const {scope} = (value ?? {}) as {readonly scope?: unknown}
  return typeof scope !== 'string' || scope.split(',').some((language) => language.trim() === 'markdown')
}

const linesOf = (words: string | readonly string[]): string => [words].flat().join('\n')
