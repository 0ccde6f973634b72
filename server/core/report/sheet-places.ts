import * as l10n from '@vscode/l10n'
import type {Section} from '../draft/model.ts'
import {spanOf} from '../draft/placed.ts'
import type {Assessment} from '../reviewer.ts'
import {createPositions} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {createRedactor} from './redact.ts'

/** Names for a draft and its places, as a reader of the printed page looks for them. */
export interface Places {
  /** The draft's first heading. */
  readonly title: string | undefined
  /** “line 81, “The way we work””. */
  placeOf(span: Span): string
}

/** The names of the places of a draft. */
export function createPlaces({text, draft, findings}: Assessment): Places {
  const positionAt = createPositions(text)
  const wordsAt = createRedactor({text, findings})
  const headings = draft.sections.flatMap(({heading}) =>
    heading ? [{start: spanOf(heading).start, title: titleOf(heading)}] : []
  )

  /** The heading's words; where they hold personal data, its line with that left out. */
  function titleOf(heading: NonNullable<Section['heading']>): string {
    const words = wordsAt(spanOf(heading))
    return words.includes('•') ? words.replace(/^#+/, '').trim() : heading.content.title
  }

  return {
    title: headings[0]?.title,
    placeOf({start}) {
      const heading = headings.findLast((heading) => heading.start <= start)
      const line = positionAt(start).line + 1
      return heading ? l10n.t('line {0}, “{1}”', line, heading.title) : l10n.t('line {0}', line)
    }
  }
}
