import assert from 'node:assert/strict'
import {test} from 'node:test'
import {engines} from '../package.json'
import {embeddedVersions} from './electron/host/install.ts'

test('Scenarios run in the lowest VS Code that the manifest allows', () => {
  const [, minor] = /^\^1\.(\d+)\.0$/.exec(engines.vscode) ?? []
  assert.match(embeddedVersions[0], new RegExp(`^4\\.${minor}\\.`))
})
