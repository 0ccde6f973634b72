import assert from 'node:assert/strict'
import type {Coverage} from '../../server/core/coverage.ts'
import {itemsOf, type Item} from '../../server/core/markdown/blocks.ts'
import {parseMarkdown} from '../../server/core/markdown/parse.ts'
import {createSlicer, type Slice} from '../../server/core/markdown/slices.ts'
import {rules} from '../../server/core/rules/index.ts'
import {createReviewer, type Assessment} from '../../server/core/reviewer.ts'
import {defaultSettings, type Settings} from '../../server/core/settings.ts'
import {shift} from '../../server/core/text/span.ts'
import {applyEdit, type Edit} from '../texts/markdown-documents.ts'
import {commentary} from '../harness/draft.ts'

/** Settings under which every rule speaks. */
export const strict: Settings = {
  ...defaultSettings,
  rules: Object.fromEntries(rules.map(({id}) => [id, 'warning' as const])),
  period: '2025-04-01/2026-03-31'
}

const newReviewer = () => createReviewer(commentary, strict)

/** Fails unless a document, read in slices after each edit, says what it says when parsed as a whole. */
export function assertReadsAsWhole(document: string, edits: readonly Edit[] = []): void {
  const slice = createSlicer()
  for (const text of textsOf(document, edits)) {
    // A byte order mark goes with the front matter before a draft is cut into slices.
    const behindMark = text.replace(/^\ufeff+/, '')
    assert.deepEqual(itemsOfSlices(slice(behindMark)), itemsOfWhole(behindMark))
  }
}

/** Fails unless an edited draft is told what the same text is told when it is opened fresh; answers what it is told. */
export function assertReviewsAsFresh(document: string, edits: readonly Edit[] = []): Assessment {
  const review = newReviewer()
  let told: Assessment | undefined
  for (const text of textsOf(document, edits)) {
    told = review(text)
    assert.deepEqual(allSaid(told), allSaid(newReviewer()(text)))
  }
  return told!
}

/** All that there is to say of a draft, also what is only worked out when somebody asks; the findings first. */
export const allSaid = ({findings, coverage, draft, period, whole}: Assessment): unknown => ({
  findings,
  coverage: allCovered(coverage),
  draft: {
    frontMatter: draft.frontMatter,
    sections: draft.sections.map(({span, base, heading, known, marks, blocks}) => ({
      span,
      base,
      heading,
      known,
      marks,
      blocks: blocks.map(({base, themes, content}) => ({base, themes, content, evidence: content.evidence}))
    })),
    chapters: draft.chapters.map(({base, sections}) => ({base, length: sections.length})),
    links: draft.links,
    unread: draft.unread
  },
  period,
  whole: whole && {findings: whole.findings, coverage: allCovered(whole.coverage)}
})

const allCovered = (coverage: readonly Coverage[]): unknown =>
  coverage.map(({theme, standing, basis, blocks, evidence, kinds, expectations}) => ({
    theme: theme.id,
    standing,
    basis,
    evidence,
    kinds: [...kinds],
    blocks: blocks.map(({base}) => base),
    expectations: expectations.map(({expectation, standing, first, claims}) => ({
      expectation: expectation.id,
      standing,
      first,
      claims
    }))
  }))

/** A document, and what each edit makes of it. */
function textsOf(document: string, edits: readonly Edit[]): readonly string[] {
  const texts = [document]
  for (const edit of edits) texts.push(applyEdit(texts.at(-1)!, edit).text)
  return texts
}

/** What blocks a document has, parsed as a whole. */
export const itemsOfWhole = (document: string): readonly Item[] =>
  itemsOf({source: document, nodes: parseMarkdown(document).children, origin: 0})

/** What blocks its slices have, each where it stands in the document. */
export const itemsOfSlices = (slices: readonly Slice[]): readonly Item[] =>
  slices.flatMap(({base, stretch}) => stretch.items.map((item) => ({...item, span: shift(item.span, base)})))
