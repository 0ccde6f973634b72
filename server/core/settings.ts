import * as l10n from '@vscode/l10n'
import * as v from 'valibot'
import {evidenceKinds} from './draft/evidence/index.ts'
import {rules} from './rules/index.ts'
import {severities} from './rules/rule.ts'
import type {Snippet} from './snippets/model.ts'
import {readSnippets} from './snippets/read.ts'

/** What a team decides, under `selfEvaluation.` in the settings of its editor. */
export interface Settings {
  readonly drafts: readonly string[]
  readonly commentaries: readonly string[]
  readonly rules: Readonly<Record<string, (typeof severities)[number] | 'off'>>
  readonly evidence: {readonly kinds: readonly string[]; readonly minimum: number}
  readonly period: string
  readonly snippets: readonly Snippet[]
  readonly snippetFiles: readonly string[]
  readonly codeLens: boolean
  readonly semanticTokens: boolean
  readonly run: 'onType' | 'onSave' | 'manual'
}

/** A setting that is not as it should be, in words for its author; the setting's default holds then. */
export interface SettingProblem {
  /** The setting's name, without `selfEvaluation.`. */
  readonly setting: string
  readonly message: string
}

const kindIds = evidenceKinds.map(({id}) => id)
const ruleIds = rules.map(({id}) => id)

export const defaultSettings: Settings = {
  drafts: ['**/*self-evaluation*.md', '**/*self-assessment*.md'],
  commentaries: ['practice-leadership'],
  rules: {},
  evidence: {kinds: kindIds, minimum: 1},
  period: '',
  snippets: [],
  snippetFiles: [],
  codeLens: true,
  semanticTokens: false,
  run: 'onType'
}

const strings = v.array(
  v.string(() => l10n.t('is not a text')),
  () => l10n.t('is not a list')
)

const globs = v.array(
  v.pipe(
    v.string(() => l10n.t('is not a text')),
    v.nonEmpty(() => l10n.t('has an empty pattern')),
    v.maxLength(1000, () => l10n.t('has a pattern of more than 1000 characters'))
  ),
  () => l10n.t('is not a list')
)

const checks = {
  drafts: globs,
  commentaries: v.pipe(
    strings,
    v.minLength(1, () => l10n.t('names no commentary'))
  ),
  rules: v.record(
    v.picklist(ruleIds, ({input}) =>
      l10n.t('names “{0}”, which is not a rule: {1}', String(input), ruleIds.join(', '))
    ),
    v.picklist([...severities, 'off'], ({input}) =>
      l10n.t('has {0}, which is not one of {1}', JSON.stringify(input), [...severities, 'off'].join(', '))
    ),
    () => l10n.t('is not an object of rules')
  ),
  evidence: v.object(
    {
      kinds: v.optional(
        v.array(
          v.picklist(kindIds, ({input}) =>
            l10n.t('names {0}, which is not a kind of evidence: {1}', JSON.stringify(input), kindIds.join(', '))
          ),
          () => l10n.t('has kinds that are not a list')
        ),
        kindIds
      ),
      minimum: v.optional(
        v.pipe(
          v.number(() => l10n.t('has a minimum that is not a number')),
          v.integer(() => l10n.t('has a minimum that is not whole')),
          v.minValue(1, () => l10n.t('has a minimum below 1'))
        ),
        1
      )
    },
    () => l10n.t('is not an object with kinds and minimum')
  ),
  period: v.pipe(
    v.string(() => l10n.t('is not a text')),
    v.regex(/^$|^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/, () => l10n.t('is not a period such as 2025-04-01/2026-03-31'))
  ),
  snippets: v.record(v.string(), v.unknown(), () => l10n.t('is not an object of snippets')),
  snippetFiles: strings,
  codeLens: v.boolean(() => l10n.t('is neither true nor false')),
  semanticTokens: v.boolean(() => l10n.t('is neither true nor false')),
  run: v.picklist(['onType', 'onSave', 'manual'], () => l10n.t('is not one of onType, onSave, manual'))
} satisfies Record<keyof Settings, unknown>

/** Settings out of what somebody wrote: what is wrong is told and falls back, the rest holds. */
export function readSettings(written: Readonly<Record<string, unknown>>): {
  readonly settings: Settings
  readonly problems: readonly SettingProblem[]
} {
  const problems: SettingProblem[] = []
  const read = Object.entries(checks).flatMap(([setting, check]) => {
    const value = written[setting]
    if (value === undefined || value === null) return []

    const {success, output, issues} = v.safeParse(check, value)
    if (success) return [[setting, output]]
    problems.push({setting, message: l10n.t('{0} {1}.', `selfEvaluation.${setting}`, issues[0].message)})
    return []
  })
  const settings = {...defaultSettings, ...(Object.fromEntries(read) as Partial<Settings>)}
  const ofTeam = readSnippets(settings.snippets as unknown as Readonly<Record<string, unknown>>)
  problems.push(
    ...ofTeam.problems.map((problem) => ({setting: 'snippets', message: `selfEvaluation.snippets: ${problem}`}))
  )
  return {settings: {...settings, snippets: ofTeam.snippets}, problems}
}
