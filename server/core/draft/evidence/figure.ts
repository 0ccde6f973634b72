import type {EvidenceKind} from './kind.ts'

const share = /\b\d+(?:\.\d+)?\s?(?:%|per cent\b)|\b\d+ (?:out )?of \d+\b/g

/** A measured result: “94%”, “17 of 20 cases”. */
export const figure: EvidenceKind = {
  id: 'figure',
  name: 'a figure',
  patterns: [share],

  *find({prose, form}) {
    if (form === 'head') return
    for (const {0: words, index} of prose.matchAll(share)) {
      yield {span: {start: index, end: index + words.length}, reason: 'a share of a whole'}
    }
  }
}
