import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'

/** A proxy that leads nowhere. */
export interface DeadEnd {
  readonly address: string
  readonly stop: () => void
}

/** Starts a proxy that refuses everything: a browser that has it reaches this machine and nothing else. What it asks for is `asked`. */
export async function startDeadEnd(asked: string[]): Promise<DeadEnd> {
  const server = createServer(({url = ''}, response) => {
    asked.push(url)
    response.writeHead(403).end()
  })
  server.on('connect', ({url = ''}, socket) => {
    asked.push(url)
    socket.on('error', () => undefined).end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {address: `http://127.0.0.1:${port}`, stop: () => server.close()}
}
