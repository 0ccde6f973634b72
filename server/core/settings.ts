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

const strings = v.array(v.string('is not a text'), 'is not a list')

const checks = {
  drafts: strings,
  commentaries: v.pipe(strings, v.minLength(1, 'names no commentary')),
  rules: v.record(
    v.picklist(ruleIds, ({input}) => `names “${String(input)}”, which is not a rule: ${ruleIds.join(', ')}`),
    v.picklist(
      [...severities, 'off'],
      ({input}) => `has ${JSON.stringify(input)}, which is not one of ${severities.join(', ')}, off`
    ),
    'is not an object of rules'
  ),
  evidence: v.object(
    {
      kinds: v.optional(
        v.array(
          v.picklist(
            kindIds,
            ({input}) => `names ${JSON.stringify(input)}, which is not a kind of evidence: ${kindIds.join(', ')}`
          ),
          'has kinds that are not a list'
        ),
        kindIds
      ),
      minimum: v.optional(
        v.pipe(
          v.number('has a minimum that is not a number'),
          v.integer('has a minimum that is not whole'),
          v.minValue(1, 'has a minimum below 1')
        ),
        1
      )
    },
    'is not an object with kinds and minimum'
  ),
  period: v.pipe(
    v.string('is not a text'),
    v.regex(/^$|^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/, 'is not a period such as 2025-04-01/2026-03-31')
  ),
  snippets: v.record(v.string(), v.unknown(), 'is not an object of snippets'),
  snippetFiles: strings,
  codeLens: v.boolean('is neither true nor false'),
  semanticTokens: v.boolean('is neither true nor false'),
  run: v.picklist(['onType', 'onSave', 'manual'], 'is not one of onType, onSave, manual')
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
    problems.push({setting, message: `selfEvaluation.${setting} ${issues[0].message}.`})
    return []
  })
  const settings = {...defaultSettings, ...(Object.fromEntries(read) as Partial<Settings>)}
  const ofTeam = readSnippets(settings.snippets as unknown as Readonly<Record<string, unknown>>)
  problems.push(
    ...ofTeam.problems.map((problem) => ({setting: 'snippets', message: `selfEvaluation.snippets: ${problem}`}))
  )
  return {settings: {...settings, snippets: ofTeam.snippets}, problems}
}
