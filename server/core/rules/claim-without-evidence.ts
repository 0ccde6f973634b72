import * as l10n from '@vscode/l10n'
import words from '../../packs/words/strong-claims.md'
import {throughSections} from '../draft/chapters.ts'
import type {Block, SectionBlock} from '../draft/model.ts'
import {sentencesIn} from '../draft/sentences.ts'
import {memo} from '../text/memo.ts'
import {cut, shift, type Span} from '../text/span.ts'
import {wholePhrases} from '../text/phrase-patterns.ts'
import {shiftRemark, type Remark, type Rule} from './rule.ts'

/**
 * A strong claim is made, and its section shows nothing.
 *
 *     Quality assurance is robust.
 *                          ^^^^^^ claim-without-evidence
 */
export const claimWithoutEvidence: Rule = {
  id: 'claim-without-evidence',
  summary: 'A strong claim is made in a section that shows nothing.',
  severity: 'off',

  check: ({draft, text}) => strongClaimsIn(draft, text)
}

const strongClaimsIn = throughSections(function* ({blocks}, text): Generator<Remark> {
  if (blocks.some(({content}) => content.evidence.length > 0)) return

  for (const {base, content} of blocks.filter(isSaying)) {
    const claim = strongClaimIn(content)
    if (!claim) continue
    const span = shift(claim, base)
    yield {
      span,
      message: l10n.t(
        '“{0}” is a strong claim, and nothing in this section shows it. Say how you know, or say less.',
        cut(text, span).replace(/\s+/g, ' ')
      )
    }
  }
}, shiftRemark)

/** What others say, and the heads of tables, are no claims of the author's. */
const isSaying = ({content: {form}}: SectionBlock): boolean => form !== 'quote' && form !== 'head'

const strong = wholePhrases(words, 'Strong claims')
const denied = wholePhrases(words, 'Before a word that claims nothing')

/** The first strong claim of a block that is not denied, wished for or planned. */
const strongClaimIn = memo(({prose, span}: Block): Span | undefined => {
  for (const sentence of sentencesIn(prose)) {
    const said = cut(prose, sentence)
    const found = [...said.matchAll(strong)].find(({index}) => said.slice(0, index).search(denied) < 0)
    if (found) return shift({start: found.index, end: found.index + found[0].length}, span.start + sentence.start)
  }
  return undefined
})
