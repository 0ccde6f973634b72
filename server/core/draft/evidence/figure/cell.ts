import * as l10n from '@vscode/l10n'
import notEvidence from '../../../../packs/evidence/not-evidence.md'
import {compilerOf} from '../../../text/compiler.ts'
import type {Evidence} from '../../model.ts'
import {gistOf, type Gist} from '../gist/gist.ts'
import type {Testimony} from '../kind.ts'
import {gistLists} from '../gist/lists.ts'
import {signNumbers} from '../gist/numbers.ts'

const list = gistLists(notEvidence)
const targets = new RegExp(`^(?:our |the |local |agreed |national )?${list('Target columns')}`)
const comparators = new RegExp(list('Comparator columns'))
const doing = new RegExp(
  `^(?:(?:the |total )?(?:number|no|total) of )(?:[a-z-]+ ){0,2}?(?:${list('Counts of doing')}|${list('Counts of places and bodies')})|^(?:[a-z-]+ )?${list('Counts of doing')}(?: [a-z]+)?$`
)
const measured = /%|per cent|average|rate|good|proportion|share|late|time|left|vacan/
const onlyNumber =
  /^(?:about |c |circa |approx |~)?£?(?:#%?|½|£|none|nil|nought)(?: \(?(?:(?:out )?of )?#%?\)?| \(?#%?\)?| (?:days|weeks|months|hours|years|children|cases|points?|fte))?\.?$/

/** The patterns by which cells are read. */
export const cellPatterns: readonly RegExp[] = [targets, comparators, doing, measured, onlyNumber]

const compile = compilerOf(cellPatterns)

/** The figure of a table's cell, by what stands at the head of its column and row; cells of sentences are unsettled. */
export function figureOfCell({prose, column, row}: Testimony): Omit<Evidence, 'kind'> | 'none' | 'unsettled' {
  compile()
  const head = textOf(column)
  const name = textOf(row)
  if (targets.test(head) || targets.test(name)) return 'none'
  if (comparators.test(head) || comparators.test(name)) return 'none'

  const words = signed(prose).text
  if (!onlyNumber.test(words)) return 'unsettled'
  if (name === '' || (doing.test(name) && !measured.test(name))) return 'none'
  return {span: {start: 0, end: prose.length}, reason: l10n.t('a value of the table')}
}

const textOf = (text: string): string => gistOf(text, {start: 0, end: text.length}).text.trim()
const signed = (text: string): Gist => signNumbers(gistOf(text.trim(), {start: 0, end: text.trim().length}))
