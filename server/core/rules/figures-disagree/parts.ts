import * as l10n from '@vscode/l10n'
import type {Remark} from '../rule.ts'
import {letters} from '../../text/level.ts'
import {matchesOf} from '../../text/matches.ts'
import {amount, amountBegins, inWords, valueOf} from './amounts.ts'

/** A number and the few words that it counts. Longer ones are sentences, which may speak of the same children twice. */
const part = `${amount}(?:\\s+[^\\s\\d().,;:%]{1,30}){0,6}`
const list = `${part}(?:(?:,\\s*(?:and\\s+)?|\\s+and\\s+)${part}){1,8}`
const whole = `(?<![${letters}\\d.,£])(?<whole>${amount})(?<named>\\s+[^\\d().;:%]{1,60})`
const inBrackets = new RegExp(`${whole}\\(\\s*(?<parts>${list})\\)`, 'gu')
const behindColon = new RegExp(`${whole}:\\s*(?<parts>${list})(?=[.;]|\\s*$)`, 'gu')

/** Each form, and the sign without which there is none. */
const forms = [
  [new RegExp(`\\(\\s*${amountBegins}[^()]*(?:,|\\sand\\s)`), inBrackets],
  [new RegExp(`:\\s*${amountBegins}`), behindColon]
] as const

/**
 * Parts that stand beside their whole and do not add up to it: “20 audits (5 good, 9 requires improvement and 7
 * inadequate)”. Looked for in `prose`, which is level.
 */
export function* partsIn(prose: string, written: string): Generator<Remark> {
  for (const [sign, pattern] of forms) {
    if (!sign.test(prose)) continue
    for (const {0: all, index, groups = {}} of matchesOf(pattern, prose)) {
      const parts = groups.parts!
      const numbers = matchesOf(leading, parts).map(([words]) => valueOf(words))
      const sum = numbers.reduce((one, other) => one + other, 0)
      const value = valueOf(groups.whole!)
      const at = index + all.lastIndexOf(parts)
      if (isOpen(parts, written.slice(at, at + parts.length)) || measured.test(groups.named!) || sum === value) continue
      if (numbers.some((part) => part > value)) continue

      yield {
        span: {start: index, end: index + all.length},
        message: l10n.t(
          'These parts add up to {0}, and the whole is {1}. Check which is right, or name the rest.',
          inWords(sum),
          written.slice(index, index + groups.whole!.length)
        )
      }
    }
  }
}

const leading = new RegExp(`(?<=^|,\\s*|,\\s*and\\s+|\\sand\\s+)${amount}`, 'gu')
/** Words by which a list does not name every part, or names some twice. */
const open = new RegExp(
  `(?<![${letters}])(?:said|says|told|that|includ[${letters}]*|such|others?|rest|remain[${letters}]*|at\\s+least|most|some|of\\s+(?:whom|which|these)|both|each|aged?|month|week|days?|years?|hours?|previous|target)(?![${letters}])`,
  'u'
)
const inLetter = /(?<!\p{L})in\s+\p{Lu}(?!\p{L})/iu

const isOpen = (parts: string, written: string): boolean =>
  open.test(parts) || (/\bin\s/.test(parts) && inLetter.test(written))

const measured = new RegExp(
  `(?<![${letters}])(?:weeks?|days?|months?|years?|hours?|minutes?|per|average|priorities|areas|strands|themes)(?![${letters}])`,
  'u'
)

const graded = new RegExp(
  `(?<![\\d.,])(\\d{1,3}(?:\\.\\d+)?)\\s?%[^%.;\\d]{0,40}?(?<![${letters}])(outstanding|good|requires?\\s+improvement|required\\s+improvement|inadequate)(?![${letters}])`,
  'gu'
)
const manyShares = /%[^%]*%[^%]*%/

/** Shares of grades that come to more than everything, in level prose: “40% good, 35% requires improvement and 30% inadequate”. */
export function* gradesIn(sentence: string, written: string): Generator<Remark> {
  if (!manyShares.test(sentence)) return
  const grades = matchesOf(graded, sentence)
  const names = new Set(grades.map(([, , grade]) => grade!.replace(/d\s|s\s/, ' ')))
  const sum = grades.reduce((total, [, share]) => total + Number(share), 0)
  if (grades.length < 3 || names.size < grades.length || /\sor\s/.test(written) || sum <= 102) return

  const last = grades.at(-1)!
  yield {
    span: {start: grades[0]!.index, end: last.index + last[0].length},
    message: l10n.t('These shares add up to {0}%. Check which is right.', inWords(sum))
  }
}
