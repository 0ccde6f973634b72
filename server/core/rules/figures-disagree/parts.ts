import * as l10n from '@vscode/l10n'
import type {Remark} from '../rule.ts'
import {amount, inWords, valueOf} from './amounts.ts'

/** A number and the few words that it counts. Longer ones are sentences, which may speak of the same children twice. */
const part = `${amount}(?:\\s+[^\\s\\d().,;:%]{1,30}){0,6}`
const list = `${part}(?:(?:,\\s*(?:and\\s+)?|\\s+and\\s+)${part}){1,8}`
const inBrackets = new RegExp(
  `(?<![\\p{L}\\d.,£])(?<whole>${amount})(?<named>\\s+[^\\d().;:%]{1,60})\\(\\s*(?<parts>${list})\\)`,
  'giu'
)
const behindColon = new RegExp(
  `(?<![\\p{L}\\d.,£])(?<whole>${amount})(?<named>\\s+[^\\d().;:%]{1,60}):\\s*(?<parts>${list})(?=[.;]|\\s*$)`,
  'giu'
)

/** Each form, and the sign without which there is none. */
const forms = [
  ['(', inBrackets],
  [':', behindColon]
] as const

/** Parts that stand beside their whole and do not add up to it: “20 audits (5 good, 9 requires improvement and 7 inadequate)”. */
export function* partsIn(prose: string): Generator<Remark> {
  for (const [sign, pattern] of forms) {
    if (!prose.includes(sign)) continue
    for (const {0: all, index, groups = {}} of prose.matchAll(pattern)) {
      const numbers = Array.from(groups.parts!.matchAll(leading), ([words]) => valueOf(words))
      const sum = numbers.reduce((one, other) => one + other, 0)
      const whole = valueOf(groups.whole!)
      if (open.test(groups.parts!) || measured.test(groups.named!) || sum === whole) continue
      if (numbers.some((part) => part > whole)) continue

      yield {
        span: {start: index, end: index + all.length},
        message: l10n.t(
          'These parts add up to {0}, and the whole is {1}. Check which is right, or name the rest.',
          inWords(sum),
          groups.whole!
        )
      }
    }
  }
}

const leading = new RegExp(`(?<=^|,\\s*|,\\s*and\\s+|\\sand\\s+)${amount}`, 'giu')
/** Words by which a list does not name every part, or names some twice. */
const open =
  /(?<!\p{L})(?:said|says|told|that|includ\p{L}*|such|others?|rest|remain\p{L}*|at\s+least|most|some|of\s+(?:whom|which|these)|both|each|aged?|month|week|days?|years?|hours?|previous|target|in\s+\p{Lu})(?!\p{L})/iu
const measured =
  /(?<!\p{L})(?:weeks?|days?|months?|years?|hours?|minutes?|per|average|priorities|areas|strands|themes)(?!\p{L})/iu

const graded =
  /(?<![\d.,])(\d{1,3}(?:\.\d+)?)\s?%[^%.;\d]{0,40}?(?<!\p{L})(outstanding|good|requires?\s+improvement|required\s+improvement|inadequate)(?!\p{L})/giu

/** Shares of grades that come to more than everything: “40% good, 35% requires improvement and 30% inadequate”. */
export function* gradesIn(sentence: string): Generator<Remark> {
  if (!sentence.includes('%')) return
  const grades = [...sentence.matchAll(graded)]
  const names = new Set(grades.map(([, , grade]) => grade!.toLowerCase().replace(/d\s|s\s/, ' ')))
  const sum = grades.reduce((total, [, share]) => total + Number(share), 0)
  if (grades.length < 3 || names.size < grades.length || /\sor\s/.test(sentence) || sum <= 102) return

  const last = grades.at(-1)!
  yield {
    span: {start: grades[0]!.index, end: last.index + last[0].length},
    message: l10n.t('These shares add up to {0}%. Check which is right.', inWords(sum))
  }
}
