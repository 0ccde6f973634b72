import * as l10n from '@vscode/l10n'
import type {Remark} from '../rule.ts'
import {letters} from '../../text/level.ts'
import {matchesOf} from '../../text/matches.ts'
import {amount, amountBegins, inWords, valueOf} from './amounts.ts'

const share = '(?<share>\\d{1,3}(?:\\.(?<decimals>\\d+))?)\\s?(?:%|per\\s+cent)'
const count = `(?<part>${amount})\\s+(?:out\\s+)?of\\s+(?:the\\s+|our\\s+|all\\s+|a\\s+total\\s+of\\s+)?(?<whole>${amount})`
const shareFirst = new RegExp(
  `(?<![\\d.,])${share}(?:[^%.;:()\\d]{0,40}\\(|,)\\s*(?:or\\s+|that\\s+is,?\\s+|i\\.e\\.\\s+)?${count}`,
  'gu'
)
const countFirst = new RegExp(`(?<![${letters}\\d.,])${count}[^%.;:()\\d]{0,40}(?:\\(|,\\s*or\\s+)\\s*${share}`, 'gu')

/** What both patterns hold. */
const ofAmount = new RegExp(`\\sof\\s+(?:the\\s+|our\\s+|all\\s+|a\\s+total\\s+of\\s+)?${amountBegins}`)
const sign = /\d\s?(?:%|per\s+cent)/

/** Shares that are not those of the numbers beside them, in level prose: “45%, 4 of 20”. */
export function* basesIn(prose: string): Generator<Remark> {
  if (!ofAmount.test(prose) || !sign.test(prose)) return

  for (const pattern of [shareFirst, countFirst]) {
    for (const {0: all, index, groups = {}} of matchesOf(pattern, prose)) {
      const [part, whole] = [valueOf(groups.part!), valueOf(groups.whole!)]
      const exact = (100 * part) / whole
      const tolerance = 10 ** -(groups.decimals?.length ?? 0)
      if (whole === 0 || part > whole || Math.abs(exact - Number(groups.share)) < tolerance) continue

      yield {
        span: {start: index, end: index + all.length},
        message: l10n.t(
          'The numbers make {0}%, and the share says {1}%. Check which is right.',
          inWords(exact),
          groups.share!
        )
      }
    }
  }
}
