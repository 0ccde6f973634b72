import * as l10n from '@vscode/l10n'
import type {Theme} from '../../commentary/model.ts'
import {spokenOf} from '../../draft/spoken.ts'
import type {Section} from '../../draft/model.ts'
import type {Finding} from '../../rules/rule.ts'
import {sectionAt} from '../section-at.ts'
import {themesOf} from '../section-standing.ts'
import {fixOf, type Fix, type FixQuestion} from './fix.ts'
import {belowHeading, markOf} from './places.ts'

/** Marks the section of a finding that rests on the wording: with its own theme, and with the next best guess. */
export function markSection({assessment}: FixQuestion, finding: Finding): readonly Fix[] {
  const section = sectionAt(assessment.draft, finding.span.start)
  if (section.known || finding.theme === undefined || finding.atMost === undefined) return []

  const guesses = [finding.theme, ...guessesOf(section).filter((theme) => theme !== finding.theme)].slice(0, 2)
  return guesses.flatMap((id, at) => {
    const theme = assessment.commentary.themes.find((theme) => theme.id === id)
    return theme ? [fixOf(titleOf(theme), finding, belowHeading(assessment, section, markOf(id)), at === 0)] : []
  })
}

/** Marks the section at the cursor, where nothing is known of its themes: the best guesses first. */
export function markAnySection({assessment, span}: FixQuestion): readonly Fix[] {
  const section = sectionAt(assessment.draft, span.start)
  if (section.known) return []

  const guesses = guessesOf(section)
  const themes = assessment.commentary.themes.toSorted(
    (one, other) => place(guesses, one.id) - place(guesses, other.id)
  )
  return [
    ...themes.map((theme) => fixOf(titleOf(theme), undefined, belowHeading(assessment, section, markOf(theme.id)))),
    fixOf(
      l10n.t('Mark this section as speaking of no theme'),
      undefined,
      belowHeading(assessment, section, markOf('none'))
    )
  ]
}

/** Marks every section whose themes are only guessed with its best guess, for the author to look through first. */
export function markAllSections({assessment}: FixQuestion): readonly Fix[] {
  const edits = assessment.draft.sections.flatMap((section) => {
    const guess = section.known || !section.heading ? undefined : guessesOf(section)[0]
    return guess === undefined ? [] : [belowHeading(assessment, section, markOf(guess))]
  })
  if (edits.length < 2) return []
  return [
    {
      title: l10n.t('Mark all sections with the themes they seem to speak of'),
      finding: undefined,
      preferred: false,
      edits,
      previewed: true
    }
  ]
}

const titleOf = ({title}: Theme): string => l10n.t('Mark this section as “{0}”', title)

/** The themes that a section seems to speak of, by how many of its blocks do, then by those that only might. */
function guessesOf(section: Section): readonly string[] {
  const counted = themesOf(section).map(({theme}) => theme)
  const others = section.blocks.flatMap((block) => [...spokenOf(block), ...block.themes]).map(({theme}) => theme)
  return [...new Set([...counted, ...others])]
}

const place = (guesses: readonly string[], id: string): number =>
  guesses.includes(id) ? guesses.indexOf(id) : guesses.length
