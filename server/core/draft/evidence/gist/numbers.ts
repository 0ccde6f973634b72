import {rewrite, type Gist} from './gist.ts'

/*
 * Numbers in the gist of a sentence are written as signs, so that patterns need not know how a number is spelt:
 *     #  a number      #%  a share      ½  a fraction      £  a sum of money      @  a time      ~  no measure
 */

const digits = /(?<![a-z\d])[a-z]{0,3}\d+(?:[.,:/-]\d+)*(?:[a-z]{1,3}(?![a-z]))?/g
const year = /^(?:19|20)\d\d(?:[/-](?:\d\d|\d{4}))?$/
const shortYears = /^(\d\d)[/-](\d\d)$/
const date = /^\d{1,2}[./]\d{1,2}[./](?:\d{2}|\d{4})$/
const plain = /^\d+(?:,\d{3})*(?:\.\d+)?(?:-\d+(?:,\d{3})*(?:\.\d+)?)?(?:k|m|bn)?$/

const ten = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const one = 'one|two|three|four|five|six|seven|eight|nine'
const teen = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const belowHundred = `(?:(?:${ten})(?:[- ](?:${one}))?|${teen}|two|three|four|five|six|seven|eight|nine)`
const inWords = new RegExp(
  `(?<![a-z'-])(?:(?:a|${one}|several) (?:hundred|thousand)(?: and (?:${belowHundred}|one))?|(?:half )?a dozen|${belowHundred}(?: (?:hundred|thousand|million|dozen))?|nought|zero)(?: and a (?:half|quarter))?(?![a-z])`,
  'g'
)
const andHalf = /\ban? (day|week|month|year|hour) and a (?:half|quarter)\b/g
const share =
  /# ?(?:%|per ?cent\b|pc\b|percentage points?\b|points?\b)|\bone per ?cent\b|# in every (?:#|hundred|ten)|# (?:posts )?in (?:every )?hundred/g
const million = /# (?:million|billion|bn)\b/g
const money = /£ ?(?:#|~)(?: ?(?:million|billion|thousand|bn|m|k)\b)?|# (?:pounds|pence)\b/g
const fraction =
  /\b(?:(?:two|three|four|#)[ -])(?:thirds|quarters|fifths|sixths|eighths|tenths)\b|\b(?:a|one)[ -](?:third|quarter|fifth|sixth|eighth|tenth)\b(?= (?:of|more|fewer|less|higher|lower|to|said|have|had|were|are|felt|would|did|do|\(#)\b)|\b(?:almost|nearly|barely|hardly|scarcely|about|around|roughly|over|under|than|just|only|by|well|exactly|least) (?:half|a half|a third|a quarter)\b(?! (?:an?|day|hour|term|year)\b)|\bhalf (?:had|have|were|are|said|did|felt|would|could)\b|\bhalf (?:of|the|our|as|its|their|all|them|those|a)\b(?! (?:a |an |the )?(?:day|hour|term|dozen|year|century))|\b(?:is|was|at|to|in|from) half\b(?! (?:an?|term|day|hour)\b)|\b(?:one|two) halves\b/g
const fewTimes = /# thirds|# quarters|# fifths|# tenths/g

/** Letters without which there is no number. */
const hint =
  /[\d£#]|one|tw[eo]|thr|thi|fou|for|fi[fv]|six|seve|eig|nin|ten|elev|hund|thou|doze|hal[fv]|quart|nought|zero|per/

/** The patterns by which numbers are read. */
export const numberPatterns: readonly RegExp[] = [
  hint,
  digits,
  inWords,
  andHalf,
  share,
  million,
  money,
  fraction,
  fewTimes
]

/** The gist with its numbers written as signs. */
export function signNumbers(gist: Gist): Gist {
  if (!hint.test(gist.text)) return gist

  let signed = rewrite(gist, digits, ({0: token}) => signOf(token))
  signed = rewrite(signed, fraction, ({0: words}) => (/^half a$/.test(words) ? undefined : keepLead(words)))
  signed = rewrite(signed, andHalf, ({1: unit}) => `# ${unit}s`)
  signed = rewrite(signed, inWords, ({0: words}) => (words.startsWith('several') ? undefined : '#'))
  signed = rewrite(signed, fewTimes, () => '½')
  signed = rewrite(signed, money, () => '£')
  signed = rewrite(signed, million, () => '#')
  return rewrite(signed, share, () => '#%')
}

/** A fraction with the word that leads to it, which patterns look for. */
const keepLead = (words: string): string => {
  const lead = /^(?:by|than|to|from|in|is|was|at) /.exec(words)?.[0] ?? ''
  const rest =
    / (?:of|the|our|as|its|their|all|them|those|had|have|were|are|said|did|felt|would|could)$/.exec(words)?.[0] ?? ''
  return `${lead}½${words.startsWith('half') ? rest : ''}`
}

function signOf(token: string): string | undefined {
  if (year.test(token) || date.test(token)) return '@'
  const years = shortYears.exec(token)
  if (years && Number(years[2]) === Number(years[1]) + 1 && 10 <= Number(years[1])) return '@'
  if (/^(?:q|fy)\d/.test(token)) return '@'
  if (/^\d+\/\d+$/.test(token) && token !== '24/7') return '# of #'
  if (plain.test(token)) return '#'
  return '~'
}
