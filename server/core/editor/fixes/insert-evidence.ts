import * as l10n from '@vscode/l10n'
import {kindById} from '../../draft/evidence/index.ts'
import {canHold} from '../../draft/evidence/kind.ts'
import type {SectionBlock} from '../../draft/model.ts'
import {spanOf} from '../../draft/placed.ts'
import type {Finding} from '../../rules/rule.ts'
import {overlaps} from '../../text/span.ts'
import {bodyFor} from '../completions/snippets.ts'
import {sectionAt} from '../section-at.ts'
import {fixOf, type Fix, type FixQuestion} from './fix.ts'
import {atBlockEnd, atSectionEnd} from './places.ts'

/** Puts a form of evidence where a finding sees none, the kinds that its section lacks first. */
export function insertEvidence({assessment, snippets, kinds}: FixQuestion, finding: Finding): readonly Fix[] {
  const {draft, commentary} = assessment
  const section = sectionAt(draft, finding.span.start)
  const shown = new Set(section.blocks.flatMap(({content}) => content.evidence.map(({kind}) => kind)))
  const isHeading = section.heading && spanOf(section.heading).start === finding.span.start
  const block = isHeading ? undefined : section.blocks.find((block) => overlaps(spanOf(block), finding.span))
  return snippets
    .filter(({use, evidence = ''}) => use === 'evidence' && kinds.includes(evidence) && canStandIn(block, evidence))
    .toSorted((one, other) => Number(shown.has(one.evidence!)) - Number(shown.has(other.evidence!)))
    .flatMap((snippet) => {
      const body = bodyFor(snippet, finding.theme, commentary)
      const edit = block
        ? atBlockEnd(assessment, block, body)
        : atSectionEnd(assessment, finding.span, finding.theme, body)
      return edit ? [fixOf(titles[snippet.evidence!]?.() ?? snippet.name, finding, edit)] : []
    })
}

/** Whether evidence of a kind would be read where it is put: in a block, or in a paragraph of its own. */
function canStandIn(block: SectionBlock | undefined, id: string): boolean {
  const kind = kindById(id)
  return block === undefined || kind === undefined || canHold(kind, block.content.form)
}

const titles: Readonly<Record<string, () => string>> = {
  figure: () => l10n.t('Insert a figure'),
  voice: () => l10n.t('Insert a voice'),
  source: () => l10n.t('Insert a source and what it found'),
  example: () => l10n.t('Insert an example and what came of it'),
  impact: () => l10n.t('Insert an impact over time')
}
