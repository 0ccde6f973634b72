import {chromium, type Browser} from 'playwright-core'
import {findChromium} from './chromium.ts'
import {startDeadEnd} from './dead-end.ts'
import {fontEnvironment} from './fonts.ts'

/** A Chromium without a window that reaches this machine and nothing else; what else it wants to reach is `asked`. */
export async function launchBrowser(asked: string[] = []): Promise<Browser> {
  const {executablePath, env} = await findChromium()
  const deadEnd = await startDeadEnd(asked)
  const browser = await chromium.launch({
    executablePath,
    env: {...definedOnly(process.env), ...(await fontEnvironment()), ...env},
    // Whoever starts it decides what a signal means.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      `--proxy-server=${deadEnd.address}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
    ]
  })
  browser.on('disconnected', deadEnd.stop)
  return browser
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
