import * as l10n from '@vscode/l10n'
import type {ClientCapabilities, Connection} from 'vscode-languageserver'
import {readSettings, type Settings} from '../../core/settings.ts'

/** The settings in force for a document, which the client may hold per folder. */
export interface SettingsSource {
  readonly settingsFor: (uri: string) => Promise<Settings>
  /** Asks anew from now on; `pushed` are the values that a client sends which cannot be asked. */
  changed(pushed: unknown): void
}

/** A source of settings that tells what is wrong with them; a wrong value falls back to its default. */
export function createSettingsSource(
  connection: Connection,
  {workspace}: ClientCapabilities,
  initial: Readonly<Record<string, unknown>>,
  tell: (message: string) => void
): SettingsSource {
  let known = new Map<string, Promise<Settings>>()
  let pushed = initial

  async function ask(uri: string): Promise<Settings> {
    const asked: unknown = workspace?.configuration
      ? await connection.workspace.getConfiguration({scopeUri: uri, section: 'selfEvaluation'})
      : undefined
    // Some editors say that they can be asked, and know only what they told at the start.
    const {settings, problems} = readSettings(isObject(asked) ? asked : pushed)
    for (const {setting, message} of problems)
      tell(setting === 'snippets' ? message : l10n.t('{0} The default holds until it is mended.', message))
    return settings
  }

  return {
    settingsFor(uri) {
      const settings = known.get(uri) ?? ask(uri)
      known.set(uri, settings)
      return settings
    },
    changed(values) {
      known = new Map()
      if (isObject(values) && isObject(values.selfEvaluation)) pushed = values.selfEvaluation
    }
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
