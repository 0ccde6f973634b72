import * as l10n from '@vscode/l10n'
import words from '../../packs/words/plans.md'
import {throughSections} from '../draft/chapters.ts'
import type {Section, SectionBlock} from '../draft/model.ts'
import {spanOf} from '../draft/placed.ts'
import {datesIn} from '../period/dates.ts'
import {inOneLine} from '../text/in-one-line.ts'
import {lineStart} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {phrasesOf, wholePhrases} from '../text/phrase-patterns.ts'
import {shiftRemark, type Remark, type Rule} from './rule.ts'
import {tablesIn} from './tables.ts'

/**
 * An area for development lacks an action, an owner, a date or a measure.
 *
 *     ## Areas for development
 *
 *     - We depend too much on agency workers.
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plan-incomplete
 */
export const planIncomplete: Rule = {
  id: 'plan-incomplete',
  summary: 'An area for development lacks an action, an owner, a date or a measure.',
  severity: 'off',

  check: ({draft, text}) => gapsIn(draft, text)
}

const gapsIn = throughSections(function* (section: Section, text: string): Generator<Remark> {
  for (const {span, said} of areasIn(section, text)) {
    const missing = parts.filter(({isSaid}) => !isSaid(said)).map(({name}) => name())
    if (missing.length > 0)
      yield {span, message: l10n.t('This area for development does not say {0}.', listed(missing))}
  }
}, shiftRemark)

/** Something that is to be done better, where it stands, and all that is said of it. */
interface Area {
  readonly span: Span
  readonly said: string
}

const toDo = wholePhrases(words, 'Headings of what is to do')
const action = wholePhrases(words, 'Action')
const beginning = new RegExp(`(?:^|:)[\\s*_]*${phrasesOf(words, 'Action at the beginning')}(?!\\p{L})`, 'imu')
const owner = wholePhrases(words, 'Owner')
const date = wholePhrases(words, 'Date')
const measure = wholePhrases(words, 'Measure')

/** What a reader asks of a plan. */
const parts: readonly {readonly name: () => string; readonly isSaid: (said: string) => boolean}[] = [
  {name: () => l10n.t('what will be done'), isSaid: (said) => 0 <= said.search(action) || beginning.test(said)},
  {name: () => l10n.t('who leads it'), isSaid: (said) => 0 <= said.search(owner)},
  {name: () => l10n.t('by when'), isSaid: (said) => 0 <= said.search(date) || datesIn(said).length > 0},
  {name: () => l10n.t('how success will be measured'), isSaid: (said) => 0 <= said.search(measure) || isNumbered(said)}
]

/** Whether a number is said that is no date. */
function isNumbered(said: string): boolean {
  const dates = datesIn(said)
  return [...said.matchAll(/\d+/g)].some(({index}) => !dates.some(({start, end}) => start <= index && index < end))
}

/** The areas of a section that is headed as a plan, or of a list that such words lead to. */
function areasIn({heading, blocks}: Section, text: string): readonly Area[] {
  const headed = 0 <= (heading?.content.title ?? '').search(toDo)
  const items = blocks.filter(({content}) => content.form === 'item' && (headed || 0 <= content.leadIn.search(toDo)))
  if (items.length > 0) return areasOfItems(items, text)
  if (!headed) return []

  const rows = tablesIn(blocks, text).flatMap(({heads, rows}) =>
    rows.map((row) => areaOf(row, row.length === heads.length ? heads : [], text))
  )
  return rows.length > 0 ? rows : blocks.filter(isSaying).map((block) => areaOf([block], [], text))
}

const isSaying = ({content}: SectionBlock): boolean => content.form === 'paragraph' && !/:\s*$/.test(content.prose)

/** Each item of a list is an area, with the items below it. */
function areasOfItems(items: readonly SectionBlock[], text: string): readonly Area[] {
  const areas: SectionBlock[][] = []
  for (const item of items) {
    const above = areas.at(-1)
    const lead = above && inOneLine(above[0]!.content.prose)
    if (above && lead && item.content.leadIn.endsWith(lead)) above.push(item)
    else if (above && indentOf(item, text) > indentOf(above[0]!, text)) above.push(item)
    else areas.push([item])
  }
  return areas.map((blocks) => areaOf(blocks, [], text))
}

const indentOf = (block: SectionBlock, text: string): number => {
  const {start} = spanOf(block)
  return start - lineStart(text, start)
}

const areaOf = (blocks: readonly SectionBlock[], heads: readonly SectionBlock[], text: string): Area => ({
  span: spanOf(blocks[0]!),
  said: [...heads, ...blocks].map((block) => text.slice(spanOf(block).start, spanOf(block).end)).join('\n')
})

const listed = (names: readonly string[]): string =>
  names.length === 1 ? names[0]! : l10n.t('{0} or {1}', names.slice(0, -1).join(', '), names.at(-1)!)
