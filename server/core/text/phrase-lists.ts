import {recently} from './memo.ts'

/**
 * The lists of a file of phrases, by their headings. The phrases of a list stand behind hyphens, separated by commas;
 * everything else in the file explains them to whoever changes them.
 */
export const readPhraseLists = (markdown: string): ReadonlyMap<string, readonly string[]> =>
  remembered(markdown, () => listsIn(markdown))

/** Many readers ask for the lists of the same few files. */
const remembered = recently<ReadonlyMap<string, readonly string[]>>(40)

function listsIn(markdown: string): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>()
  let list: string[] = []
  for (const line of markdown.split(/\r\n|\n|\r/)) {
    if (line.startsWith('## ')) lists.set(line.slice(3).trim(), (list = []))
    if (line.startsWith('- '))
      list.push(
        ...line
          .slice(2)
          .split(',')
          .map((phrase) => phrase.trim())
          .filter(Boolean)
      )
  }
  return lists
}

/** The lists of a file of phrases by their names; a list that is not there is empty. */
export function phraseLists(markdown: string): (name: string) => readonly string[] {
  const lists = readPhraseLists(markdown)
  return (name) => lists.get(name) ?? []
}
