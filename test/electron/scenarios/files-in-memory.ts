/** A commentary of a team's own, of one theme. */
export const ownPack = `---
authors: Our board
publisher: Our council
licence: Ours
---

# Our standards

## Listening

Leaders listen to children, and children can tell.

### Look for

#### Leaders listen

> Leaders listen to children

listen to children, heard by leaders
`

/** A folder that is on no disk, with settings, a commentary and snippets of its team. */
export const filesInMemory: Readonly<Record<string, string>> = {
  '/drafts/.vscode/settings.json': JSON.stringify({
    'selfEvaluation.commentaries': ['packs/ours.md'],
    'selfEvaluation.snippetFiles': ['team.code-snippets']
  }),
  '/drafts/packs/ours.md': ownPack,
  '/drafts/team.code-snippets': JSON.stringify({'From memory': {prefix: 'memory', body: 'In $1, we heard …'}}),
  '/drafts/chapter.md': `---
self-evaluation: true
---

# What children say

<!-- theme: listening -->

We are committed to our children.

`
}
