import * as l10n from '@vscode/l10n'
import {throughSections} from '../../draft/chapters.ts'
import type {Block, Section, SectionBlock} from '../../draft/model.ts'
import {spanOf} from '../../draft/placed.ts'
import {level} from '../../text/level.ts'
import {cut, overlaps} from '../../text/span.ts'
import type {Remark, Review, Rule} from '../rule.ts'
import {tablesIn} from '../tables.ts'
import {birthsIn} from './births.ts'
import {shiftPersonal, whatInWords, type Personal} from './find.ts'
import {namesIn, namesInProse} from './names.ts'
import {numbersIn} from './numbers.ts'
import {addressesIn} from './places.ts'
import {smallNumbersIn} from './small-numbers.ts'
import {smallCellsIn} from './table-numbers.ts'

/**
 * The draft holds personal data, or numbers so small that a reader could tell who is meant. No message repeats them.
 *
 *     Amira (9) now lives with her aunt.
 *     ^^^^^ personal-data
 */
export const personalData: Rule = {
  id: 'personal-data',
  summary: 'The draft holds personal data, or numbers so small that they tell who is meant.',
  severity: 'warning',
  readsFiles: true,

  *check(review) {
    const {publish} = review.draft.frontMatter
    const found = personalIn(review).toSorted((one, other) => one.start - other.start || other.end - one.end)
    let before: Personal | undefined
    for (const personal of found) {
      if (before && overlaps(before, personal)) continue
      before = personal
      yield remarkOn(personal, publish)
    }
  }
}

/** In a draft for publication everything is grave; until then small numbers are for their authors to know of. */
function remarkOn({start, end, what}: Personal, publish: boolean): Remark {
  const isSmall = what === 'small number'
  return {
    span: {start, end},
    message: isSmall
      ? l10n.t(
          'Fewer than five children are counted here or can be worked out, and what is said of them may tell who they are. Write “fewer than five”, or say less of them.'
        )
      : l10n.t('This looks like {0}. Take it out before anybody else reads the draft.', whatInWords(what)),
    atMost: isSmall ? 'information' : undefined,
    atLeast: publish ? 'error' : undefined
  }
}

/** All that is found: in the blocks as they are read and as they are written, and in whatever stands between them. */
const personalIn = ({draft, text}: Review): readonly Personal[] => [
  ...between(text, 0, draft.frontMatter.end),
  ...personalInSections(draft, text)
]

const personalInSections = throughSections(
  ({span: all, heading, blocks}: Section, text: string): readonly Personal[] => {
    const found: Personal[] = []
    let end = all.start
    for (const block of blocks) {
      const start = block.base + block.content.span.start
      if (end + shortest < start) found.push(...between(text, end, start))
      end = Math.max(end, block.base + block.content.span.end)
      const personal = personalOf(block, text)
      if (personal !== none) for (const one of personal) found.push(shiftPersonal(one, start))
    }
    if (end + shortest < all.end) found.push(...between(text, end, all.end))
    for (const table of tablesIn(blocks, text)) found.push(...smallCellsIn(table, heading?.content.title ?? ''))
    return found
  },
  shiftPersonal
)

/** What stands between blocks is mostly an empty line, or signs and white space; nothing so short tells who is meant. */
const shortest = 4

function between(text: string, start: number, end: number): readonly Personal[] {
  const words = text.slice(start, end)
  if (!mayTell.test(words) || !telling.test(words)) return none
  return [...writtenIn(words), ...namesIn(words)].map((personal) => shiftPersonal(personal, start))
}

const mayTell = /[A-Z\d@\u00c0-\uffff]/
const telling = /[\p{Lu}\d@]/u

/** What was found in a block, for as long as nobody edits it. */
const known = new WeakMap<Block, readonly Personal[]>()

function personalOf(block: SectionBlock, text: string): readonly Personal[] {
  const before = known.get(block.content)
  if (before) return before

  const {prose} = block.content
  const written = cut(text, spanOf(block))
  const found = [
    ...writtenIn(written),
    ...(prose === written ? none : writtenIn(prose)),
    ...namesInProse(prose),
    ...smallNumbersIn(prose)
  ]
  known.set(block.content, found.length === 0 ? none : found)
  return found
}

function writtenIn(written: string): readonly Personal[] {
  if (!/[\d@]/.test(written)) return none
  const words = level(written)
  return [...numbersIn(words, written), ...addressesIn(words, written), ...birthsIn(words)]
}

const none: readonly Personal[] = []
