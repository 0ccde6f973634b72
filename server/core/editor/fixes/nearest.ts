import * as l10n from '@vscode/l10n'
import {distance} from 'fastest-levenshtein'
import type {Finding} from '../../rules/rule.ts'
import {escapeBody} from '../../snippets/body.ts'
import {cut} from '../../text/span.ts'
import {fixOf, type Fix} from './fix.ts'

/** Writes a name that there is for one that there is not: the three that are written most alike, the nearest first. */
export function writeNearest(names: readonly string[], text: string, finding: Finding): readonly Fix[] {
  const {span} = finding
  const written = cut(text, span).toLowerCase()
  return names
    .map((name) => ({name, far: distance(written, name)}))
    .toSorted((one, other) => one.far - other.far)
    .slice(0, 3)
    .map(({name}, at) => fixOf(l10n.t('Write “{0}”', name), finding, {span, body: escapeBody(name)}, at === 0))
}
