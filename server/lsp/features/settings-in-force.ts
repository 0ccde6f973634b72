import type {FrontMatter} from '../../core/draft/front-matter.ts'
import {readSettings} from '../../core/settings.ts'
import {settingsRequest, type SettingShown, type SettingsParams, type SettingsResult} from '../review-protocol.ts'
import type {Feature} from '../service.ts'

/** What holds of the settings that were written for a document, and what a draft says of itself. */
export const settingsInForce: Feature = {
  offer: () => ({}),

  serve({connection, assess, guarded}) {
    connection.onRequest(
      settingsRequest,
      guarded('settingsInForce', null, async ({uri, written}: SettingsParams): Promise<SettingsResult | null> => {
        const assessed = await assess(uri)
        return {
          settings: settingsShown(written),
          commentary: assessed?.assessment.commentary.title ?? null,
          frontMatter: assessed ? saidIn(assessed.assessment.draft.frontMatter) : {}
        }
      })
    )
  }
}

function settingsShown(written: SettingsParams['written']): readonly SettingShown[] {
  const {settings, problems} = readSettings(written)
  return Object.entries<unknown>({...settings}).map(([setting, value]) => ({
    setting,
    // Snippets are shown as their author wrote them; each that is wrong is left out alone.
    value: setting === 'snippets' ? (written[setting] ?? {}) : value,
    problems: problems.filter((problem) => problem.setting === setting).map(({message}) => message)
  }))
}

const saidIn = ({commentaries, themes, period, status}: FrontMatter): Readonly<Record<string, string>> => ({
  ...(commentaries && {commentary: commentaries.join(', ')}),
  ...(themes && {themes: themes.map(({id}) => id).join(', ')}),
  ...(period && {period: period.words}),
  ...(status !== undefined && {status})
})
