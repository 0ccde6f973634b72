#!/usr/bin/env node
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {installVSCode} from './install.ts'
import {installExtension} from './server.ts'
import type {Settings} from './settings.ts'
import {runTests} from './tests.ts'

// Stands in for the `code` of a desktop: it understands what `@vscode/test-electron` says to that, and ignores the
// rest. It ends with the exit code of the tests.
const {values: flags, positionals} = parseArgs({
  options: {
    extensionDevelopmentKind: {type: 'string'},
    extensionDevelopmentPath: {type: 'string', multiple: true},
    extensionTestsPath: {type: 'string'},
    'extensions-dir': {type: 'string'},
    'install-extension': {type: 'string'},
    'user-data-dir': {type: 'string'}
  },
  allowPositionals: true,
  strict: false
}) as unknown as {readonly values: Flags; readonly positionals: readonly string[]}

interface Flags {
  readonly extensionDevelopmentKind?: string
  readonly extensionDevelopmentPath?: readonly string[]
  readonly extensionTestsPath?: string
  readonly 'extensions-dir'?: string
  readonly 'install-extension'?: string
  readonly 'user-data-dir'?: string
}

function settingsOf(userData: string | undefined): Settings {
  const file = userData && path.join(userData, 'User/settings.json')
  return file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Settings) : {}
}

// What was started ends with this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130))
process.stdout.on('error', () => process.exit(1))

try {
  const vscode = await installVSCode()
  const {'extensions-dir': extensions, 'install-extension': vsix, extensionTestsPath: tests} = flags
  if (vsix !== undefined && extensions !== undefined) {
    await installExtension(vscode, extensions, vsix)
  } else if (tests !== undefined) {
    process.exitCode = await runTests({
      vscode,
      extensions,
      settings: settingsOf(flags['user-data-dir']),
      host: flags.extensionDevelopmentKind === 'web' ? 'web' : 'node',
      developed: (flags.extensionDevelopmentPath ?? []).map((folder) => path.resolve(folder)),
      tests: path.resolve(tests),
      workspace: positionals[0]
    })
  } else {
    throw new Error('Give --extensionTestsPath, or --extensions-dir and --install-extension.')
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
