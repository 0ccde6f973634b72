import type {Span} from '../../server/core/text/span.ts'

/** A draft without its labels, and what the labels say. */
export interface LabelledDraft {
  readonly text: string
  readonly evidence: readonly LabelledEvidence[]
  readonly themes: readonly LabelledThemes[]
}

/** Words that a reader counts as evidence. */
export interface LabelledEvidence {
  readonly kind: string
  readonly span: Span
}

/** The themes that a reader finds from an offset on; none is an empty list. */
export interface LabelledThemes {
  readonly from: number
  readonly themes: readonly string[]
}

const label = /[ \t]*<!-- label: ([a-z, -]+?) -->[ \t]*(?:\r\n|\n)?|\{\{([a-z,\s]+):[ \t]*|\}\}/g

/** Takes the labels out of a labelled draft. */
export function readLabels(labelled: string): LabelledDraft {
  const evidence: LabelledEvidence[] = []
  const themes: LabelledThemes[] = []
  const open: {readonly kinds: string; readonly start: number}[] = []
  let text = ''
  let from = 0
  for (const {0: all, 1: named, 2: kinds, index} of labelled.matchAll(label)) {
    text += labelled.slice(from, index)
    from = index + all.length
    if (named !== undefined) {
      const ownLine = /(?:^|[\r\n])$/.test(text) && /[\r\n]$/.test(all)
      if (!ownLine) text += all.replace(/<!--.*-->[ \t]*/, '')
      themes.push({from: text.length, themes: list(named).filter((id) => id !== 'none')})
    } else if (kinds !== undefined) {
      open.push({kinds, start: text.length})
    } else {
      const {kinds, start} = open.pop()!
      for (const kind of list(kinds)) evidence.push({kind, span: {start, end: text.length}})
    }
  }
  if (open.length > 0) throw new Error(`a label is not closed: {{${open[0]!.kinds}: …`)
  return {text: text + labelled.slice(from), evidence, themes}
}

const list = (names: string): readonly string[] => names.split(',').map((name) => name.trim())

/** The themes that a labelled draft gives to what stands at an offset. */
export const themesAt = ({themes}: LabelledDraft, offset: number): readonly string[] =>
  themes.findLast(({from}) => from <= offset)?.themes ?? []
