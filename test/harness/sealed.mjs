import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import fs from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import {syncBuiltinESMExports} from 'node:module'
import net from 'node:net'

/**
 * Loaded before a program: refuses it the network and other programs, and tells on descriptor 3 of each try, and of
 * each file and folder that it looks at.
 */
const write = fs.writeSync
const tell = (words) => write(3, `${words}\n`)

function refuse(holder, name, ways) {
  for (const way of ways) {
    holder[way] = () => {
      tell(`refused ${name}.${way}`)
      throw new Error(`${name}.${way} is refused.`)
    }
  }
}

function watch(holder, ways) {
  for (const way of ways) {
    const original = holder[way]
    holder[way] = function (...words) {
      if (typeof words[0] !== 'number') tell(`reads ${String(words[0])}`)
      return original.apply(this, words)
    }
  }
}

refuse(net.Socket.prototype, 'socket', ['connect'])
refuse(net.Server.prototype, 'server', ['listen'])
refuse(net, 'net', ['connect', 'createConnection'])
refuse(http, 'http', ['request', 'get'])
refuse(https, 'https', ['request', 'get'])
refuse(dgram, 'dgram', ['createSocket'])
refuse(dns, 'dns', ['lookup', 'resolve', 'resolve4', 'resolve6'])
refuse(globalThis, 'global', ['fetch', 'WebSocket', 'EventSource'])
refuse(childProcess, 'programs', ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
watch(fs, ['readFile', 'readFileSync', 'open', 'openSync', 'readdir', 'readdirSync', 'access', 'accessSync'])
watch(fs, ['existsSync', 'createReadStream'])
watch(fs.promises, ['readFile', 'open', 'readdir', 'access'])
syncBuiltinESMExports()
