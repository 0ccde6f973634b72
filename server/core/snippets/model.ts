/** Words to start from: a body in VS Code's snippet form, and when it helps. */
export interface Snippet {
  readonly name: string
  /** The words by which a team's snippet is also found; ours are found by their names. */
  readonly prefixes: readonly string[]
  readonly body: string
  readonly description: string
  readonly use: SnippetUse
  /** The theme that it is about; nothing where it serves any. */
  readonly theme: string | undefined
  /** The kind of evidence that it is a form of. */
  readonly evidence: string | undefined
  /** What an author might type at its stops, to show what it will look like. */
  readonly example: readonly string[]
  /** For some themes, what stands at its stops until the author types. */
  readonly fits: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** What a snippet is for: a whole draft, a section, a piece of evidence …, or whatever a team made it for. */
export type SnippetUse = (typeof snippetUses)[number]
export const snippetUses = ['draft', 'section', 'evidence', 'development', 'mark', 'waiver', 'team'] as const
