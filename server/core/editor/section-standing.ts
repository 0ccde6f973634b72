import {measureCoverage, type Coverage, type Measure} from '../coverage.ts'
import {chapterOf} from '../draft/chapters.ts'
import {spokenOf} from '../draft/spoken.ts'
import type {Basis, BlockTheme, Section} from '../draft/model.ts'
import type {Assessment} from '../reviewer.ts'

/** A section with the sections below it, and how together they stand to the themes that it speaks of. */
export interface SectionStanding {
  readonly section: Section
  readonly below: readonly SectionStanding[]
  readonly themes: readonly ThemeStanding[]
}

/** How a section stands to a theme, and how we know that it speaks of it. */
export interface ThemeStanding {
  readonly basis: Basis
  readonly coverage: Coverage
}

/** The sections of a draft, each within the one above it, with their standings. */
export function sectionStandings({draft, commentary}: Assessment, measure: Measure): readonly SectionStanding[] {
  const {sections} = draft

  function standingsOf(start: number, end: number): readonly SectionStanding[] {
    const standings: SectionStanding[] = []
    for (let at = start; at < end;) {
      const section = sections[at]!
      const next = endOf(sections, at)
      const themes = themesOf(section)
      const own = {frontMatter: draft.frontMatter, chapters: [chapterOf(sections.slice(at, next))]}
      const coverage = themes.length > 0 ? measureCoverage(own, commentary, measure) : []
      standings.push({
        section,
        below: standingsOf(at + 1, next),
        themes: themes.flatMap(({theme, basis}) => {
          const covered = coverage.find((covered) => covered.theme.id === theme)
          return covered ? [{basis, coverage: covered}] : []
        })
      })
      at = next
    }
    return standings
  }

  return standingsOf(0, sections.length)
}

/** Behind the last section below this one. What stands before the first heading has none below it. */
function endOf(sections: readonly Section[], at: number): number {
  const depth = sections[at]!.heading?.content.depth ?? 6
  let next = at + 1
  while (next < sections.length && depth < (sections[next]!.heading?.content.depth ?? 0)) next++
  return next
}

/** The themes of a section: the known ones, else those that most of its blocks seem to speak of, two at most. */
export function themesOf({known, blocks}: Section): readonly BlockTheme[] {
  if (known) return known

  const counts = new Map<string, {readonly spoken: BlockTheme; count: number}>()
  for (const spoken of blocks.flatMap(spokenOf)) {
    const before = counts.get(spoken.theme)
    if (before) before.count++
    else counts.set(spoken.theme, {spoken, count: 1})
  }
  return [...counts.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, 2)
    .map(({spoken}) => spoken)
}
