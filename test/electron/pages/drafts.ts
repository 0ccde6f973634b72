import {writeFile} from 'node:fs/promises'
import path from 'node:path'

/** Writes the drafts whose pages are tried into a folder. */
export async function makeDrafts(folder: string): Promise<void> {
  const drafts = {'plain.md': plain, 'full.md': full, 'hostile.md': hostile}
  for (const [name, text] of Object.entries(drafts)) await writeFile(path.join(folder, name), text)
}

/** The front matter of drafts that are about two themes. */
const head = '---\nself-evaluation: true\nthemes: [workforce-development, culture]\n---\n\n'

/** A draft that shows one theme by a figure and a voice, and only claims the other. */
export const plain = `${head}# Our year

## Our people

In May, 86% of our social workers had supervision.

"I am listened to," a social worker told us.

## Culture

We are proud of how we work.
`

/** A draft with so many figures that their cell is the darkest, and their number long enough to be judged by its contrast. */
const full = `${plain}
| Measure | 2022 | 2023 | 2024 | 2025 |
| - | - | - | - | - |
| Staff who feel trusted | 61% | 64% | 71% | 79% |
| Staff who speak up | 51% | 53% | 62% | 68% |
| Staff who would stay | 44% | 49% | 58% | 66% |
`

/** A draft whose author tries to get markup and a script into the page. */
const hostile = `${head}# Ours \\<img src=x onerror="window.broken=true"\\>\\<script>window.broken=true\\</script>

## Our people

In May, 86% of our <b>social workers</b> had <img src=x onerror="window.broken=true"> supervision.
`
