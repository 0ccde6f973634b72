import dgram from 'node:dgram'
import dns from 'node:dns'
import {appendFileSync, existsSync, readFileSync} from 'node:fs'
import net from 'node:net'
import path from 'node:path'

/** Where every process that is guarded writes down what it was asked for. */
const log = path.join(__dirname, 'requests.log')

/** What was asked of a network so far, in this process and in those that it started. */
export const requests = (): readonly string[] =>
  existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []

/** Refuses connections in this process, and in those that it starts: they load this module before their own. */
export function guardNetwork(): void {
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --require ${__filename}`.trim()
  refuse()
}

/** What all ways out of Node come down to: `fetch`, HTTP and TLS connect a socket too. */
function refuse(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is bound at each call
  const connect = net.Socket.prototype.connect
  net.Socket.prototype.connect = function (this: net.Socket, ...words: unknown[]): net.Socket {
    const {path: pipe, host, port} = targetOf(words)
    // Pipes and sockets of this machine’s files lead nowhere else.
    if (pipe !== undefined) return connect.apply(this, words as never)
    note(host ?? `port ${port}`)
    process.nextTick(() => this.destroy(new Error('Connections are refused.')))
    return this
  }
  dgram.Socket.prototype.send = () => note('a datagram')
  for (const name of ['resolve', 'resolve4', 'resolve6'] as const) {
    Object.assign(dns, {[name]: (host: string) => note(`the address of ${host}`)})
    Object.assign(dns.promises, {[name]: (host: string) => Promise.reject(new Error(note(`the address of ${host}`)))})
  }
}

function note(asked: string): string {
  appendFileSync(log, `${asked}\n`)
  return `${asked} was refused.`
}

interface Target {
  readonly path?: string | undefined
  readonly host?: string | undefined
  readonly port?: number | string | undefined
}

/** Options, a path, a port, or the list that Node makes of them for itself. */
function targetOf([first, second]: readonly unknown[]): Target {
  if (Array.isArray(first)) return targetOf(first)
  if (typeof first === 'object' && first !== null) return first
  if (typeof first === 'string' && !/^\d+$/.test(first)) return {path: first}
  return {port: Number(first), host: typeof second === 'string' ? second : undefined}
}

// Loaded by a process that a guarded one has started.
if (process.env.NODE_OPTIONS?.includes(__filename)) refuse()
