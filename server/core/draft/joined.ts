import type {Draft, Section} from './model.ts'
import {placeSection} from './place-section.ts'
import {shift} from '../text/span.ts'

/** A file of a draft, and what it says. */
export interface ReadFile {
  readonly text: string
  readonly draft: Draft
}

/** The files of a draft as one text, each behind the other. */
export interface Joined extends ReadFile {
  /** Where each file begins. */
  readonly starts: readonly number[]
}

/** Between two files, so that no word of one runs into the other. */
const between = '\n\n'

/** Joins the files of a draft, the main one first: what its front matter says holds for all of them. One is as it is. */
export function joinFiles(files: readonly ReadFile[]): Joined {
  if (files.length === 1) return {text: files[0]!.text, draft: files[0]!.draft, starts: [0]}

  const starts: number[] = []
  let end = 0
  for (const {text} of files) {
    starts.push(end)
    end += text.length + between.length
  }
  const chapters = files.flatMap(({draft}, at) =>
    draft.chapters.map(({base, sections, identity}) => ({
      base: base + starts[at]!,
      sections: sections.map((section) => moved(section, starts[at]!)),
      identity
    }))
  )
  return {
    text: files.map(({text}) => text).join(between),
    starts,
    draft: {
      frontMatter: files[0]!.draft.frontMatter,
      sections: chapters.flatMap(({sections}) => sections),
      chapters,
      links: files.flatMap(({draft}, at) =>
        draft.links.map(({base, content}) => ({base: base + starts[at]!, content}))
      ),
      unread: files.flatMap(({draft}, at) =>
        draft.unread.map((unread) => ({...unread, span: shift(unread.span, starts[at]!)}))
      )
    }
  }
}

/** The same section for as long as neither it nor the length of what stands before it changes. */
function moved(section: Section, by: number): Section {
  const before = remembered.get(section)
  if (before?.by === by) return before.shifted

  const shifted = placeSection(section.identity, section.base + by, shift(section.span, by))
  remembered.set(section, {by, shifted})
  return shifted
}

const remembered = new WeakMap<Section, {readonly by: number; readonly shifted: Section}>()
