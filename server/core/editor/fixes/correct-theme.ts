import * as l10n from '@vscode/l10n'
import {distance} from 'fastest-levenshtein'
import {cut} from '../../text/span.ts'
import type {Finding} from '../../rules/rule.ts'
import {escapeBody} from '../../snippets/body.ts'
import {fixOf, type Fix, type FixQuestion} from './fix.ts'

/** Writes a theme of the commentary for a name that is none, the nearest first. */
export function correctTheme({assessment: {text, commentary}}: FixQuestion, finding: Finding): readonly Fix[] {
  const written = cut(text, finding.span).toLowerCase()
  return commentary.themes
    .map(({id}) => ({id, far: distance(written, id)}))
    .toSorted((one, other) => one.far - other.far)
    .slice(0, 3)
    .map(({id}, at) => fixOf(l10n.t('Write “{0}”', id), finding, {span: finding.span, body: escapeBody(id)}, at === 0))
}
