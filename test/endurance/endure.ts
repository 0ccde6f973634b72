import {
  CodeLensRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  HoverRequest,
  type Range
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
  // What a server learns when it first works is no leak.
  await withDrafts(drafts, length, async ({edit}) => edit(0, first))
  return withDrafts(drafts, length, async ({openAll, edit, closeAll}) => {
    await closeAll()
    const before = await inUse()
    await openAll()
    await edit(0, first)
    const early = (await inUse()) - before
    await edit(first, edits)
    const late = (await inUse()) - before
    await closeAll()
    return {early, late, closed: (await inUse()) - before}
  })
}

/** What is done with the drafts that a server has open. */
interface Work {
  readonly openAll: () => Promise<void>
  /** Makes the edits from one number up to another, and asks what a client asks. */
  readonly edit: (from: number, to: number) => Promise<void>
  readonly closeAll: () => Promise<void>
}

/** Opens so many drafts in a server of its own. */
const withDrafts = <Answer>(count: number, length: number, act: (work: Work) => Promise<Answer>): Promise<Answer> =>
  converse('inProcess', {capabilities: capable}, async ({open, ask, tell}) => {
    const text = draftOf(length)
    const lines = text.split('\n').length
    const uris = Array.from({length: count}, (_, at) => `file:///team/${at}/self-evaluation.md`)
    const close = (uri: string) => tell(DidCloseTextDocumentNotification.type, {textDocument: {uri}})
    const openAll = async (): Promise<void> => {
      // Evidence is read when somebody asks what it shows: of drafts in use all of it is.
      for (const uri of uris) {
        await open(uri, text)
        await ask(CodeLensRequest.type, {textDocument: {uri}})
      }
      await diagnose(ask, uris[0])
    }
    const closeAll = async (): Promise<void> => {
      for (const uri of uris) await close(uri)
      await diagnose(ask, uris[0])
    }
    const edit = async (from: number, to: number): Promise<void> => {
      for (let at = from; at < to; at++) {
        const uri = uris[(at >> 1) % count]!
        const {range, words} = editOf(at, lines)
        await tell(DidChangeTextDocumentNotification.type, {
          textDocument: {uri, version: at + 2},
          contentChanges: [{range, text: words}]
        })
        await diagnose(ask, uri)
        if (at % 10 === 0) await ask(HoverRequest.type, {textDocument: {uri}, position: range.start})
        if (at % 50 === 0) await ask(CodeLensRequest.type, {textDocument: {uri}})
        if (at % 40 === 39) {
          await close(uri)
          await open(uri, text)
        }
      }
    }
    await openAll()
    return act({openAll, edit, closeAll})
  })

/** Each second edit takes back what the one before typed. */
function editOf(at: number, lines: number): {readonly range: Range; readonly words: string} {
  const start = {line: ((at >> 1) * 7) % lines, character: 0}
  const words = `In week ${at >> 1}, ${(at & ~1) % 100}% of carers agreed. `
  return at % 2 === 0
    ? {range: {start, end: start}, words}
    : {range: {start, end: {...start, character: words.length}}, words: ''}
}
