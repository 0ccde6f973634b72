import type {Commentary} from '../core/commentary/model.ts'
import {readAnyPack} from '../packs/read.ts'
import {packs} from '../packs/index.ts'
import {rulePages} from '../packs/rules/index.ts'
import {documentScheme} from './protocol/messages.ts'

export const commentaryUri = (id: string): string => `${documentScheme}:/commentaries/${id}.md`
export const ruleUri = (id: string): string => `${documentScheme}:/rules/${id}.md`

/** The text of a document of ours; nothing if there is none at this address. */
export function documentText(uri: string, packs: ReadonlyMap<string, string>): string | undefined {
  const [, folder, id = ''] = /^self-evaluation:\/+(commentaries|rules)\/([\w-]+)\.md$/.exec(uri) ?? []
  if (folder === 'commentaries') return packs.get(id)

  return folder === 'rules' ? rulePages.get(id) : undefined
}

/** The commentary that a document of ours shows; nothing where it shows something else. */
export function commentaryAt(uri: string): Commentary | undefined {
  const text = uri.startsWith(`${documentScheme}:`) && !uri.includes('/rules/') ? documentText(uri, packs) : undefined
  return text === undefined ? undefined : readShipped(text)
}

const read = new Map<string, Commentary>()

/** The packs that come with us are few and stay as they are. */
function readShipped(text: string): Commentary {
  const commentary = read.get(text) ?? readAnyPack(text).commentary
  read.set(text, commentary)
  return commentary
}
