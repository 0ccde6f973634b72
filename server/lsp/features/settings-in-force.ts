import type {FrontMatter} from '../../core/draft/front-matter.ts'
import {readSettings} from '../../core/settings.ts'
import {folderOf} from '../files/folders.ts'
import {entryProblems} from '../files/named.ts'
import {settingsRequest, type SettingShown, type SettingsParams, type SettingsResult} from '../protocol/review.ts'
import type {Feature, Service} from '../service.ts'

/** What holds of the settings that were written for a document, and what a draft says of itself. */
export const settingsInForce: Feature = {
  serve(service) {
    const {connection, assess, guarded} = service
    connection.onRequest(
      settingsRequest,
      guarded('settingsInForce', null, async ({uri, written}: SettingsParams): Promise<SettingsResult | null> => {
        const assessed = await assess(uri)
        return {
          settings: await settingsShown({uri, written}, service),
          commentary: assessed?.assessment.commentary.title ?? null,
          frontMatter: assessed ? saidIn(assessed.assessment.draft.frontMatter) : {}
        }
      })
    )
  }
}

async function settingsShown(
  {uri, written}: SettingsParams,
  {files, folders}: Service
): Promise<readonly SettingShown[]> {
  const {settings, problems} = readSettings(written)
  const entries = await entryProblems(settings, foldersFor(uri, folders()), files().readText)
  return Object.entries<unknown>({...settings}).map(([setting, value]) => ({
    setting,
    // Snippets are shown as their author wrote them; each that is wrong is left out alone.
    value: setting === 'snippets' ? (written[setting] ?? {}) : value,
    problems: problems.filter((problem) => problem.setting === setting).map(({message}) => message),
    entries: entries.get(setting) ?? []
  }))
}

/** From where files that settings name count: of a settings file its folder, of a workspace file each, else a draft's. */
function foldersFor(uri: string, folders: readonly string[]): readonly string[] {
  if (uri.endsWith('/.vscode/settings.json')) return [uri.slice(0, -'.vscode/settings.json'.length)]
  return uri.endsWith('.code-workspace') ? folders : [folderOf(uri, folders) ?? []].flat()
}

const saidIn = ({commentaries, themes, period, status}: FrontMatter): Readonly<Record<string, string>> => ({
  ...(commentaries && {commentary: commentaries.join(', ')}),
  ...(themes && {themes: themes.map(({id}) => id).join(', ')}),
  ...(period && {period: period.words}),
  ...(status !== undefined && {status})
})
