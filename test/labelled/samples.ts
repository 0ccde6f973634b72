import type {Commentary} from '../../server/core/commentary/model.ts'
import {headingsOverEach} from '../../server/core/draft/headings-over.ts'
import type {Block, Section} from '../../server/core/draft/model.ts'
import {spanOf} from '../../server/core/draft/placed.ts'
import {createReader} from '../../server/core/draft/read.ts'
import {createBlockFeatures, createHeadingFeatures, type Feature} from '../../server/core/draft/wording/features.ts'
import {readLabels, themesAt} from './labels.ts'

/** A block to learn from: what its wording offers, the themes it speaks of, and how much it counts. */
export interface Sample {
  readonly features: readonly Feature[]
  readonly themes: readonly string[]
  readonly weight: number
}

/** A labelled draft as sections, and as samples. */
export interface LabelledSections {
  readonly name: string
  readonly sections: readonly Section[]
  readonly themesOf: (start: number) => readonly string[]
  readonly samples: readonly Sample[]
}

/** What a labelled draft teaches. */
export function readSamples(name: string, labelled: string, commentary: Commentary): LabelledSections {
  const labels = readLabels(labelled)
  const {sections} = createReader(commentary)(labels.text)
  const blockFeatures = createBlockFeatures(commentary)
  const headingFeatures = createHeadingFeatures(commentary)
  const over = headingsOverEach(sections)

  const samples = sections.flatMap(({blocks}, at) => {
    const above = over[at]!.flatMap((heading, depth) =>
      headingFeatures(heading, depth === over[at]!.length - 1 ? 'heading' : 'outer')
    )
    return blocks.map((block): Sample => ({
      features: [...blockFeatures(block.content), ...above],
      themes: themesAt(labels, spanOf(block).start),
      weight: 1
    }))
  })
  return {name, sections, themesOf: (start) => themesAt(labels, start), samples}
}

/** What the pack itself teaches: its passages, what it expects, and the headings that it lists. */
export function passageSamples(commentary: Commentary): readonly Sample[] {
  const {sections} = createReader(commentary)(
    commentary.themes
      .flatMap(({title, passages, expectations}) => [
        `# ${title}`,
        ...passages.map(({text}) => text),
        ...expectations.map(({title, quotations}) => [title, ...quotations.map(({text}) => text)].join('. '))
      ])
      .join('\n\n')
  )
  const blockFeatures = createBlockFeatures(commentary)
  const headingFeatures = createHeadingFeatures(commentary)
  const empty: Block = {
    span: {start: 0, end: 0},
    form: 'paragraph',
    prose: '',
    words: [],
    leadIn: '',
    column: '',
    row: '',
    claims: [],
    evidence: [],
    calls: [],
    footnote: undefined
  }
  const passages = sections.slice(1).flatMap(({blocks}, at) =>
    blocks.map(({content}): Sample => ({
      features: blockFeatures(content),
      themes: [commentary.themes[at]!.id],
      weight: 1
    }))
  )
  const headings = commentary.themes.flatMap(({id, aliases}) =>
    aliases.map(({text, span}): Sample => ({
      features: [...blockFeatures(empty), ...headingFeatures({title: text, span, depth: 2}, 'heading')],
      themes: [id],
      weight: 0.3
    }))
  )
  return [...passages, ...headings]
}
