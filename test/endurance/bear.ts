import {DidCloseTextDocumentNotification, HoverRequest} from 'vscode-languageserver/node'
import {capable, diagnose} from '../harness/capabilities.ts'
import {converse} from '../harness/client.ts'
import {inUse} from './memory.ts'

/** What a text that no author would write costs a server. */
export interface Burden {
  /** Milliseconds of work until its findings and a hover were answered. */
  readonly time: number
  /** How many findings were told. */
  readonly findings: number
  /** Bytes in use while it is open, and once it is closed, beside those before. */
  readonly open: number
  readonly closed: number
}

const uri = 'file:///team/self-evaluation.md'
const textDocument = {uri}

/** Opens a text in a server of its own, has all of it answered, and closes it; the server must answer on. */
export const bear = (text: string): Promise<Burden> =>
  converse('inProcess', {capabilities: capable}, async ({ask, open, tell}) => {
    await open(uri, '## Culture\n\nWe learn.\n')
    const expected = await diagnose(ask)
    await tell(DidCloseTextDocumentNotification.type, {textDocument})
    const before = await inUse()
    const began = process.cpuUsage()
    await open(uri, text)
    const findings = (await diagnose(ask)).length
    await ask(HoverRequest.type, {textDocument, position: {line: 1, character: 3}})
    const {user, system} = process.cpuUsage(began)
    const held = (await inUse()) - before
    await tell(DidCloseTextDocumentNotification.type, {textDocument})
    await diagnose(ask)
    const closed = (await inUse()) - before
    await open(uri, '## Culture\n\nWe learn.\n')
    if ((await diagnose(ask)).length !== expected.length) throw new Error('The server no longer answers as before.')
    return {time: (user + system) / 1000, findings, open: held, closed}
  })
