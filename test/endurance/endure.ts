import {
  CodeLensRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  HoverRequest
} from 'vscode-languageserver/node'
import {draftOf} from '../texts/long-draft.ts'
import {converse} from '../harness/client.ts'
import {capable, diagnose} from '../harness/capabilities.ts'
import {inUse} from './memory.ts'

/** How much is edited: so many edits, over so many drafts of so many characters, measured after the first of them. */
export interface Effort {
  readonly edits: number
  readonly first: number
  readonly drafts: number
  readonly length: number
}

/** What a server keeps in memory, in bytes: with its drafts after the first edits and after all, and without any. */
export interface Kept {
  readonly early: number
  readonly late: number
  readonly closed: number
}

/** Types and takes back words all over some drafts, which are closed and opened again now and then. */
export async function endure({edits, first, drafts, length}: Effort): Promise<Kept> {
  return converse('inProcess', {capabilities: capable}, async ({open, ask, tell}) => {
    const text = draftOf(length)
    const lines = text.split('\n').length
    const uris = Array.from({length: drafts}, (_, at) => `file:///team/${at}/self-evaluation.md`)
    const close = (uri: string) => tell(DidCloseTextDocumentNotification.type, {textDocument: {uri}})
    await open(uris[0]!, text)
    await diagnose(ask, uris[0])
    await close(uris[0]!)
    const before = await inUse()
    for (const uri of uris) await open(uri, text)
    let early = 0
    for (let at = 0; at < edits; at++) {
      const uri = uris[(at >> 1) % drafts]!
      const line = ((at >> 1) * 7) % lines
      const start = {line, character: 0}
      const words = `In week ${at >> 1}, ${at % 100}% of carers agreed. `
      const end =
        at % 2 === 0 ? start : {line, character: `In week ${at >> 1}, ${(at - 1) % 100}% of carers agreed. `.length}
      await tell(DidChangeTextDocumentNotification.type, {
        textDocument: {uri, version: at + 2},
        contentChanges: [{range: {start, end}, text: at % 2 === 0 ? words : ''}]
      })
      await diagnose(ask, uri)
      if (at % 10 === 0) await ask(HoverRequest.type, {textDocument: {uri}, position: start})
      if (at % 50 === 0) await ask(CodeLensRequest.type, {textDocument: {uri}})
      if (at % 40 === 39) {
        await close(uri)
        await open(uri, text)
      }
      if (at + 1 === first) early = (await inUse()) - before
    }
    const late = (await inUse()) - before
    for (const uri of uris) await close(uri)
    await diagnose(ask, uris[0])
    return {early, late, closed: (await inUse()) - before}
  })
}
