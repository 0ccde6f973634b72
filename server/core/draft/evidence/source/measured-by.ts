import * as l10n from '@vscode/l10n'
import type {Process} from './found-by.ts'
import {isProcess} from './process.ts'
import {isNumber, sharesIn} from '../tokens/shares.ts'
import type {SourceWord} from './words.ts'
import type {Token, TokenSentence} from '../tokens/tokens.ts'

const imperative =
  /^(?:raise|increase|reduce|bring|get|reach|achieve|improve|complete|ensure|cut|move|re-audit|audit|repeat|run|ask|check|sample|invite|publish|agree|hold|offer|seek|track|survey)$/
const activity = /\b(?:each|a month|completed|carried out|undertaken|trained|attended|took part|took in|moderated)\b/

/** Whether a sentence begins with what is to be done: “(b) to bring …”. */
const isAim = (tokens: readonly Token[]): boolean =>
  /^(?:to|\()$/.test(tokens[0]?.word ?? '') &&
  tokens.slice(0, 4).some(({word}, at) => word === 'to' && imperative.test(tokens[at + 1]?.word ?? ''))

/** A share or a count that a process brought to light, in its sentence or in the next. */
export function measuredBy({tokens}: TokenSentence, words: readonly SourceWord[], before: Process): string | undefined {
  if (imperative.test(tokens[0]?.word ?? '') || isAim(tokens)) return undefined
  const planned = (at: number): boolean =>
    words.some(({list, first}) => list === 'unsure' && first < at && at - first <= 30)
  const shares = sharesIn(tokens).filter((at) => !planned(at))
  const graded = words.some(({list}) => list === 'grade')
  const numbers = tokens.filter((token) => isNumber(token)).length
  const named = isProcess(words, tokens)
  const counted =
    numbers > 1 &&
    (graded ||
      words.some(
        ({list, first}) =>
          list === 'looked' && tokens.slice(Math.max(0, first - 3), first).some((token) => isNumber(token))
      )) &&
    !activity.test(tokens.map(({word}) => word).join(' ')) &&
    !words.some(({list}) => list === 'unsure')
  if (named && (shares.length > 0 || counted)) return l10n.t('what a named source counted')
  if (
    tokens[0]?.word === 'of' &&
    numbers > 1 &&
    words.some(({list, first}) => list === 'looking' && first < 8) &&
    !tokens.some(({word}) => word === 'inspectors')
  )
    return l10n.t('what a named source counted')
  if (!before.named || before.ago > 1) return undefined
  if (before.looked && numbers > 1 && !activity.test(tokens.map(({word}) => word).join(' ')))
    return l10n.t('what the source just named counted')
  const counts =
    /^(?:in|of)$/.test(tokens[0]?.word ?? '') &&
    (tokens[1] === undefined ? false : isNumber(tokens[1]) || (tokens[2] !== undefined && isNumber(tokens[2])))
  const starts = tokens[0] !== undefined && isNumber(tokens[0]) && words.some(({list}) => list === 'grade')
  return shares.length > 0 || counts || starts ? l10n.t('what the source just named counted') : undefined
}
