import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {copyFileSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {test} from 'node:test'
import {
  createProtocolConnection,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  MessageType,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ShowMessageParams
} from 'vscode-languageserver/node'

for (const programs of [['server.cjs'], ['server.cjs', 'serving.cjs']]) {
  test(`A server of which only ${programs.join(' and ')} are there says that it is not whole, and refuses what it is asked`, async () => {
    const place = mkdtempSync(path.join(tmpdir(), 'not-whole-'))
    for (const name of programs) copyFileSync(path.join('dist', name), path.join(place, name))
    const server = spawn(process.execPath, [path.join(place, 'server.cjs'), '--stdio'])
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin)
    )
    try {
      const told = new Promise<ShowMessageParams>((hear) =>
        connection.onNotification(ShowMessageNotification.type, hear)
      )
      connection.listen()
      await connection.sendRequest(InitializeRequest.type, {processId: null, rootUri: null, capabilities: {}})
      await connection.sendNotification(InitializedNotification.type, {})
      const {type, message} = await told
      assert.equal(type, MessageType.Error)
      assert.match(message, /^Self-evaluation is not whole and reads no drafts\. Install it again\. \(Error: .+\)$/)
      const question = {textDocument: {uri: 'file:///draft.md'}, position: {line: 0, character: 0}}
      await assert.rejects(connection.sendRequest(HoverRequest.type, question), /Unhandled method/)
    } finally {
      connection.dispose()
      server.kill()
      rmSync(place, {recursive: true})
    }
  })
}
