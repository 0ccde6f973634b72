import * as l10n from '@vscode/l10n'
import figures from '../../../../packs/evidence/figure.md'
import {matchesOf} from '../../../text/matches.ts'
import {shift} from '../../../text/span.ts'
import type {Evidence} from '../../model.ts'
import {gistOf, placeOf} from '../gist/gist.ts'
import {gistLists} from '../gist/lists.ts'
import {moodReason} from '../gist/mood.ts'
import {signNumbers} from '../gist/numbers.ts'
import {clausesAround, readingsOf} from '../gist/reading.ts'
import {strikes} from '../gist/strikes/index.ts'
import {signsIn, shownBy, type Way} from '../gist/way.ts'
import type {Testimony} from '../kind.ts'

const list = gistLists(figures)

/** A vague number of those who might be counted: “the vast majority of families”. */
export const vague = new RegExp(
  `${list('Vague numbers')} (?:of )?(?:the |our |these |those )?(?:[a-z'-]+ ){0,2}?${list('Counted')}`
)

/** What looks like a figure, or a change of one: numbers of plans, rules and the place itself. */
export function* unreached(testimony: Testimony, ways: readonly Way[]): Generator<Omit<Evidence, 'kind'>> {
  for (const {base, content: reading} of readingsOf(testimony)) {
    const {text} = reading.gist
    const signed = {text, signs: signsIn(text)}
    for (const way of ways) {
      for (const span of shownBy(way, signed)) {
        const clause = reading.clauses.find(({end, mood}) => mood !== 'result' && span.start < end)
        if (clause) yield {span: shift(clausesAround(reading, span), base), reason: moodReason[clause.mood]()}
      }
    }
  }
}

/** Numbers that measure nothing, and words in the place of a number. */
export function* unmeasured({prose, sentences, form}: Testimony): Generator<Omit<Evidence, 'kind'>> {
  if (form === 'cell') return
  for (const sentence of sentences) {
    const gist = signNumbers(gistOf(prose, sentence))
    for (const {pattern, reason} of strikes) {
      if (reason === undefined) continue
      const [found] = matchesOf(pattern, gist.text)
      if (found) yield {span: placeOf(gist, {start: found.index, end: found.index + found[0].length}), reason: reason()}
    }
    const found = vague.exec(gist.text)
    if (found)
      yield {
        span: placeOf(gist, {start: found.index, end: found.index + found[0].length}),
        reason: l10n.t('it does not say how many of how many')
      }
  }
}
