import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'

/** Words that are a link, images, markup and an icon wherever they are not taken for words. */
const planted =
  '[planted](command:planted.command) ![planted](http://planted.invalid/a.png) <img src="http://planted.invalid/b.png"> $(flame)'

/** The same in Markdown whose author does mean the words. */
const asWords = planted.replaceAll('[', '\\[').replaceAll('<', '\\<')

const pack = `---
id: hostile
title: 'Our standards ${planted}'
authors: Our board ${planted.replaceAll('"', '')}
publisher: Our council
licence: Ours
---

# Our standards ${planted}

## Listening ${asWords} {#listening}

Leaders listen to children ${planted}, and children can tell.

### Look for

#### Leaders listen ${asWords}

> Leaders listen to children

listen to children, heard by leaders
`

const draft = `---
self-evaluation: true
---

# Our self-evaluation

<!-- theme: listening -->

## What children said ${planted}

In May, 86% of children ${planted} said so.

<!-- theme: [planted](command:planted.command) <img src="http://planted.invalid/c.png"> -->

Well.

`

const settings = {
  'selfEvaluation.commentaries': ['standards.md', `${planted}.md`],
  'selfEvaluation.snippets': {
    [`A snippet ${planted}`]: {
      prefix: 'planted',
      body: ['```', planted, '~~~', planted],
      description: planted
    }
  }
}

/** Makes a folder whose draft, commentary and settings try to be more than words. */
export async function makeHostile(folder: string): Promise<void> {
  await mkdir(path.join(folder, '.vscode'))
  await writeFile(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings))
  await writeFile(path.join(folder, 'standards.md'), pack)
  await writeFile(path.join(folder, 'draft.md'), draft)
}
