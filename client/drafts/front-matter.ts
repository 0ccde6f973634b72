import type {TextDocument, TextLine} from 'vscode'

/** As many lines of front matter as authors write, and more. */
const longest = 200

/** The lines of a document's front matter between its borders; nothing where there is none, or its end is far. */
export function frontMatterOf(document: TextDocument): readonly TextLine[] | undefined {
  if (!/^\u{FEFF}?---\s*$/u.test(document.lineAt(0).text)) return undefined
  const lines: TextLine[] = []
  for (let at = 1; at < Math.min(document.lineCount, longest); at++) {
    const line = document.lineAt(at)
    if (/^(?:---|\.\.\.)\s*$/.test(line.text)) return lines
    lines.push(line)
  }
  return undefined
}

/** The line by which a document says whether it is a draft or a commentary. */
export const isSaying = ({text}: TextLine): boolean => /^self-evaluation\s*:/.test(text)

/** Whether such a line says that the document is a commentary. */
export const saysCommentary = ({text}: TextLine): boolean => /:\s*['"]?commentary\b/.test(text)
