import {bySection, whereItStands} from './by-section.ts'
import type {Chapter, Draft, Section} from './model.ts'

/**
 * How many sections are a chapter, in a draft of so many: about as many as there are chapters then, so that of neither
 * there is much to look at. A power of two, so that it hardly ever changes.
 */
const chapterLength = (sections: number): number => 2 ** Math.round(Math.log2(Math.max(1, sections)) / 2)

/** Parts the sections of one draft into chapters, after every edit; what stays as it was keeps its identity. */
export function createChapterReader(): (sections: readonly Section[]) => readonly Chapter[] {
  let chapters: readonly Chapter[] = []

  return (sections) => {
    const length = chapterLength(sections.length)
    chapters = Array.from({length: Math.ceil(sections.length / length)}, (_, at) =>
      chapterOf(sections.slice(at * length, (at + 1) * length), chapters[at])
    )
    return chapters
  }
}

/** Sections as one chapter: the same as the one before, if that says the same. */
export function chapterOf(sections: readonly Section[], before?: Chapter): Chapter {
  const base = sections[0]?.span.start ?? 0
  const same =
    before?.sections.length === sections.length &&
    before.sections.every(({identity, span}, at) => {
      const now = sections[at]!
      return identity === now.identity && span.start - before.base === now.span.start - base
    })
  return {base, sections, identity: same ? before.identity : {}}
}

/**
 * A reader of all sections of a draft, each by itself, which reads no section twice for as long as nobody edits it, and
 * shifts what it found where that moves. Of chapters in which nothing changed it does not even look at the sections.
 */
export function throughSections<Found>(
  find: (section: Section, text: string) => Iterable<Found>,
  shiftFound: (found: Found, by: number) => Found
): (draft: Pick<Draft, 'chapters'>, text: string) => readonly Found[] {
  const findIn = bySection(find, shiftFound)
  const remembered = whereItStands(shiftFound)

  return ({chapters}, text) =>
    chapters.flatMap(({base, sections, identity}) =>
      remembered(identity, base, () => sections.flatMap((section) => findIn(section, text)))
    )
}
