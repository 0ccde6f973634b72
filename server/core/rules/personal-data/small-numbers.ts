import words from '../../../packs/words/personal-data.md'
import {bySentence} from '../../draft/by-sentence.ts'
import {level, letters, levelPhrasesOf, wholeLevelPhrases} from '../../text/level.ts'
import {matchesOf} from '../../text/matches.ts'
import {amount, amountBegins, valueOf} from '../figures-disagree/amounts.ts'
import {shiftPersonal, type Personal} from './find.ts'

const counted = `(?:${levelPhrasesOf(words, 'Counted children')})(?![${letters}]|['’]|[\\s-]+(?:in\\s+need\\s+plans?|homes?|centres?|services?|panels?|forums?|parliament|teams?))`
/** A few words between a number and what it counts, none of which begins something else. */
const describing = `(?:(?!(?:in|of|out|to|and|or|for|with|by|on|at|from|is|are|was|were|has|have|had|that|which|who|whom|where|when|if|because|times|years?|months?|weeks?|days?|hours?|per|hundred|thousand|million|teams?|workers?|managers?|homes?|schools?|key|main|new)\\s)[${letters}-]+\\s+){0,4}?`

/** “Three disabled children”, “3 of the 27 children”, and “25 of the 27 children”, which leaves two. */
const count = new RegExp(
  `(?<![${letters}\\d.,£/-])(?<part>${amount})(?:\\s+(?:out\\s+)?of\\s+(?:the\\s+|our\\s+|all\\s+|these\\s+|those\\s+)?(?<whole>${amount}))?\\s+${describing}${counted}`,
  'gu'
)
/** What each count holds: a number below five, or “of” and the number of all. */
const few = new RegExp(
  `(?<![a-z\\d.,£/-])(?:[0,]*[1-4](?!\\d)|one|two|three|four)(?![a-z])|\\sof\\s+(?:the\\s+|our\\s+|all\\s+|these\\s+|those\\s+)?${amountBegins}`
)
const characteristic = wholeLevelPhrases(words, 'Characteristics')

/** Counts of fewer than five children beside a characteristic, or of all but so few. */
export const smallNumbersIn = bySentence((sentence): readonly Personal[] => {
  const said = level(sentence)
  if (!few.test(said) || said.search(characteristic) < 0) return []
  return matchesOf(count, said)
    .filter(
      ({groups = {}, index, 0: found}) =>
        isSmall(groups) &&
        isTelling(said, index, index + found.length) &&
        !isNoCount(said, sentence, index, index + found.length)
    )
    .map(({0: found, index}) => ({start: index, end: index + found.length, what: 'small number'}))
}, shiftPersonal)

function isSmall({part = '', whole}: Readonly<Record<string, string | undefined>>): boolean {
  const [some, all] = [valueOf(part), whole === undefined ? undefined : valueOf(whole)]
  const isFew = (number: number): boolean => 1 <= number && number < 5
  return isFew(some) || (all !== undefined && (isFew(all) || isFew(all - some)))
}

/** Whether a characteristic stands close to a count: in a long list of facts it may be that of other children. */
const isTelling = (said: string, start: number, end: number): boolean =>
  0 <= said.slice(Math.max(0, start - near), end + near).search(characteristic)

const near = 90

/** “One in four children”, “two or more children”, “one child said” and the like count nobody. */
const isNoCount = (said: string, written: string, start: number, end: number): boolean =>
  /(?:\d|in|than|least|every|to|or|level|stage|year|key|page|tier|section|minimum|maximum|up\s+to)[\s-]+$/.test(
    said.slice(0, start)
  ) || /^\s+(?:said|told|says|asked|wrote|spoke|described|explained)(?!\p{L})/u.test(written.slice(end))
