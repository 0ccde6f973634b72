import {chromium, type Browser} from 'playwright-core'
import {findChromium} from './chromium.ts'
import {fontEnvironment} from './fonts.ts'

/** A Chromium without a window that reaches this machine and nothing else. */
export async function launchBrowser(): Promise<Browser> {
  const {executablePath, env} = await findChromium()
  return chromium.launch({
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
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
    ]
  })
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
