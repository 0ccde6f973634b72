import {rulePages} from '../packs/rules/index.ts'

/** The scheme of the read-only documents that the server itself holds: commentaries and the pages of the rules. */
export const scheme = 'self-evaluation'

export const commentaryUri = (id: string): string => `${scheme}:/commentaries/${id}.md`
export const ruleUri = (id: string): string => `${scheme}:/rules/${id}.md`

/** The text of a document of ours; nothing if there is none at this address. */
export function documentText(uri: string, packs: ReadonlyMap<string, string>): string | undefined {
  const [, folder, id = ''] = /^self-evaluation:\/+(commentaries|rules)\/([\w-]+)\.md$/.exec(uri) ?? []
  if (folder === 'commentaries') return packs.get(id)

  return folder === 'rules' ? rulePages.get(id) : undefined
}
