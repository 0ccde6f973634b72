import {createReadStream} from 'node:fs'
import {createServer, type RequestListener} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import type {Page} from 'playwright-core'

/** Where extensions in development are served to the web extension host. */
export interface ExtensionServer {
  /** The address of a file in one of the folders. */
  readonly uriOf: (file: string) => object
  readonly stop: () => void
}

/** Serves folders over HTTP: a web worker cannot be made from a file of the remote side. */
export async function serveExtensions(folders: readonly string[]): Promise<ExtensionServer> {
  const server = createServer(answer(folders))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  const uriOf = (file: string) => {
    const index = folders.findIndex((folder) => isWithin(folder, file))
    if (index === -1) throw new Error(`${file} is in none of the extensions.`)
    const inside = path.relative(folders[index]!, file).split(path.sep).join('/')
    return {scheme: 'http', authority: `127.0.0.1:${port}`, path: path.posix.join('/', String(index), inside)}
  }
  return {uriOf, stop: () => server.close()}
}

const answer =
  (folders: readonly string[]): RequestListener =>
  ({url = '/'}, response) => {
    const [, index, inside] =
      /^\/(\d+)\/(.*)$/.exec(decodeURIComponent(new URL(url, 'http://localhost').pathname)) ?? []
    const folder = folders[Number(index)]
    const file = path.join(folder ?? '', inside ?? '')
    response.setHeader('Access-Control-Allow-Origin', '*')
    if (folder === undefined || !isWithin(folder, file)) {
      response.writeHead(404).end()
      return
    }
    createReadStream(file)
      .on('open', () => response.setHeader('Content-Type', types.get(path.extname(file)) ?? 'application/octet-stream'))
      .on('error', () => response.writeHead(404).end())
      .pipe(response)
  }

const isWithin = (folder: string, file: string) => file === folder || file.startsWith(folder + path.sep)

const types = new Map([
  ['.cjs', 'text/javascript'],
  ['.css', 'text/css'],
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.mjs', 'text/javascript'],
  ['.svg', 'image/svg+xml']
])

/**
 * Adds options to the configuration that the workbench finds in its page.
 * The page itself must stay as it was served: Chromium keeps one that was rewritten away from this machine's addresses.
 */
export async function configure(page: Page, developmentOptions: object): Promise<void> {
  await page.addInitScript((options) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is bound at each call
    const original = Element.prototype.getAttribute
    Element.prototype.getAttribute = function (name) {
      const value = original.call(this, name)
      if (value === null || name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value
      const configuration = JSON.parse(value) as {developmentOptions?: object}
      return JSON.stringify({
        ...configuration,
        developmentOptions: {...configuration.developmentOptions, ...options}
      })
    }
  }, developmentOptions)
}
