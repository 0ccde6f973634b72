import * as l10n from '@vscode/l10n'
import type {Coverage} from '../coverage.ts'
import {spanOf} from '../draft/placed.ts'
import {hasAtLeast} from '../text/as-far-as-asked.ts'
import {overlaps} from '../text/span.ts'
import type {Rule} from './rule.ts'
import {placeOfTheme} from './theme-place.ts'

/**
 * A theme is shown by figures alone, or by voices alone.
 *
 *     ## Our people
 *     ^^^^^^^^^^^^^ evidence-of-one-kind
 *
 *     Turnover is 13%, and 9% of our posts are vacant.
 */
export const evidenceOfOneKind: Rule = {
  id: 'evidence-of-one-kind',
  summary: 'A theme is shown by figures alone, or by voices alone.',
  severity: 'hint',

  *check({coverage, draft}) {
    for (const theme of coverage) {
      const messageOf = theme.standing === 'evidenced' ? messages[onlyKindOf(theme) ?? ''] : undefined
      const span = messageOf && placeOfTheme(theme, draft)
      if (span) yield {span, theme: theme.theme.id, message: messageOf(theme.theme.title)}
    }
  }
}

const messages: Readonly<Record<string, (title: string) => string>> = {
  figure: (title) =>
    l10n.t(
      '“{0}” is shown by figures alone. Set beside them what children, families, staff or partners say, or a case.',
      title
    ),
  voice: (title) =>
    l10n.t('“{0}” is shown by voices alone. Set beside them what was counted, audited or inspected.', title)
}

/** The kind of all the evidence there is, where there are several pieces; a change told by a figure is a figure. */
function onlyKindOf(theme: Coverage): string | undefined {
  if (isOfMany(theme)) return undefined

  const {evidence} = theme
  const pieces = evidence.map((piece) => ({kind: piece.content.kind, span: spanOf(piece)}))
  const figures = pieces.filter(({kind}) => kind === 'figure')
  const others = pieces.filter(
    ({kind, span}) => kind !== 'impact' || !figures.some((figure) => overlaps(figure.span, span))
  )
  const [kind, ...mixed] = new Set(others.map(({kind}) => kind))
  return 2 <= others.length && mixed.length === 0 ? kind : undefined
}

/** Whether there is evidence of two kinds, a change told by a figure apart: no more is read than tells it. */
const isOfMany = ({kinds}: Coverage): boolean => hasAtLeast(2, withoutImpact(kinds))

function* withoutImpact(kinds: Iterable<string>): Generator<string> {
  for (const kind of kinds) if (kind !== 'impact') yield kind
}
