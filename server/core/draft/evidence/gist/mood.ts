import * as l10n from '@vscode/l10n'
import notEvidence from '../../../../packs/evidence/not-evidence.md'
import {clausesIn} from './clauses.ts'
import type {Testimony} from '../kind.ts'
import {gistLists} from './lists.ts'

/** How a clause speaks: of what is so, or of what shall be, must be, or merely surrounds the service. */
export type Mood = 'result' | 'plan' | 'rule' | 'context'

/** Why a clause of each mood shows no result. */
export const moodReason: Readonly<Record<Mood, () => string>> = {
  result: () => '',
  plan: () => l10n.t('it is a target or a plan, not a result'),
  rule: () => l10n.t('it is a rule or a time limit, not what was reached'),
  context: () => l10n.t('it describes the place or the means, not your own work')
}

const list = gistLists(notEvidence)
const plan = new RegExp(`(?<!\\bfor )${list('Plans')}(?! say\\b)`)
const rule = new RegExp(list('Rules'))
const context = new RegExp(list('Context'))
const money = new RegExp(list('Money put in'))
const order = new RegExp(`^(?:to )?${list('Orders')}|^to [a-z]+`)
const aim = new RegExp(`^(?:\\(?[a-z#~]{1,3}[).] )?to ${list('Orders')}`)
const leadsToPlans =
  /\b(?:will|plan to|intend to|aim to|priorities|next (?:#|twelve|year|steps|@)|actions?|we want|targets?|need to|commitments|going to|shall|ambitions)\b[^.]{0,80}:?$/
const finite =
  /\b(?:was|were|is|are|has|have|had|do|does|did|rose|fell|went|took|found|said|told|left|came|made|stood|stands|runs|ran|kept|held|holds|show|shows|showed|gave|saw|felt|feel|(?!disabled|audited|experienced|qualified|unregistered|advanced|named|looked|need|trained|allocated|planned|shared|mixed)[a-z]{2,}ed)\b/
const follows = /^(?:,|and)?$/

const byThen =
  /\b(?:by|until|before|from) (?:the )?(?:end of |start of |close of |q)?(?:the )?(?:@|year|financial year)| to [a-z]+\b|^(?:no|all|every|each|at least|fewer|less|more)\b/
const byDate = /\b(?:by|until|before) (?:the )?(?:end of |start of |close of )?(?:the )?@/
const done = /\b(?:was|were|has|have|had|rose|fell|reached|stood|achieved|moved|went|grew|came)\b/
/** A number that something was already told of. */
const told =
  /(?:#|½)[^.]{0,160}\b(?:was|were|has|have|had|is|are|said|felt|rose|fell|(?!disabled|audited|experienced|qualified|unregistered|advanced|named|looked|need|trained|allocated|planned|shared|mixed)[a-z]{2,20}ed)\b[^.]{0,160}\b(?!and |but )[a-z]+ $/
const past = /\b(?:was|were|has|have|had|from|up|down|[a-z]{2,}ed)\b/
const particulars = /#%|½|# (?:out )?of #/

/** The patterns by which the mood of a clause is read. */
export const moodPatterns: readonly RegExp[] = [
  plan,
  rule,
  context,
  money,
  order,
  aim,
  leadsToPlans,
  finite,
  told,
  byThen,
  byDate,
  done,
  past,
  particulars
]

/** Where a sentence stands: in prose, in a list or a table, or in a list that words for plans lead to. */
export type Surroundings = 'prose' | 'listed' | 'planned'

/** Where the sentences of a block stand. */
export function surroundingsOf({form, leadIn}: Testimony): Surroundings {
  if (form !== 'item' && form !== 'cell') return 'prose'
  return leadIn !== '' && leadsToPlans.test(leadIn.toLowerCase().slice(-160)) ? 'planned' : 'listed'
}

/** The clauses of a sentence, each with its mood. */
export function moodsOf(
  text: string,
  around: Surroundings,
  first: boolean
): readonly {start: number; end: number; mood: Mood}[] {
  const clauses: {start: number; end: number; mood: Mood}[] = []
  const contextual = context.test(text)
  const planned = around === 'planned'
  const listed = around !== 'prose'
  const ordered = (first && listed && order.test(text)) || aim.test(text)
  const verbless = listed && !finite.test(text)
  for (const {start, end, border} of clausesIn(text)) {
    const words = text.slice(start, end).trim()
    const before = clauses.at(-1)?.mood
    let mood: Mood = 'result'
    if (
      plan.test(words) ||
      ordered ||
      (planned && !past.test(words)) ||
      (verbless && byThen.test(words) && !words.includes('¶')) ||
      (listed && byDate.test(words) && !done.test(words))
    )
      mood = 'plan'
    else if (contextual || (money.test(words) && !particulars.test(words))) mood = 'context'
    else if (rule.test(words)) mood = 'rule'
    else if (before && (before === 'plan' || before === 'rule') && follows.test(border) && !finite.test(words))
      mood = before
    const promise = mood === 'plan' ? start + text.slice(start, end).search(plan) : start
    if (start < promise && told.test(text.slice(start, promise))) {
      clauses.push({start, end: promise, mood: contextual ? 'context' : 'result'})
      clauses.push({start: promise, end, mood})
      continue
    }
    clauses.push({start, end, mood})
  }
  return clauses
}
