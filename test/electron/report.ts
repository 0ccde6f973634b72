import {writeFileSync} from 'node:fs'
import {Writable} from 'node:stream'

/** How many scenarios passed and how many did not. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
}

/** Reads what VS Code prints while it runs scenarios. */
export interface Report {
  /** Shows the lines of the scenarios as they come; VS Code says much else. */
  readonly output: Writable
  readonly outcomeOf: (exitCode: number, log: string) => Outcome
  /** What the workbench asked for beyond this machine. */
  readonly asked: () => readonly string[]
}

export function createReport(): Report {
  let text = ''
  let shown = 0
  const output = new Writable({
    decodeStrings: false,
    write: (chunk: unknown, _encoding, done) => {
      text += String(chunk)
      const end = text.lastIndexOf('\n') + 1
      for (const line of text.slice(shown, end).split('\n')) if (protocol.test(line)) console.log(line)
      shown = end
      done()
    }
  })
  const outcomeOf = (exitCode: number, log: string) => {
    writeFileSync(log, text)
    const plan = /^1\.\.(\d+)$/m.exec(text)?.[1]
    const announced = Number(plan ?? 1)
    const passed = text.match(/^ok \d/gm)?.length ?? 0
    const reported = text.match(/^(?:ok|not ok) \d/gm)?.length ?? 0
    if (exitCode === 0 && plan !== undefined && passed === announced) return {passed, failed: 0}
    console.log(`# VS Code ended with ${exitCode} and ${reported} of ${plan ?? 'all'} scenarios; it is all in ${log}`)
    if (reported === 0 || reported < announced) console.log(tail(text))
    // What was announced and not reported has failed, and a run that ends badly has a failure at least.
    return {passed, failed: Math.max(announced - passed, 1)}
  }
  const asked = () => Array.from(text.matchAll(/^# asked of the network: (.*)$/gm), ([, address]) => address!)
  return {output, outcomeOf, asked}
}

const protocol = /^(?:ok|not ok) \d|^# (?!asked)/

const tail = (text: string) => text.trimEnd().split('\n').slice(-15).join('\n').replaceAll(/^/gm, '#   ')
