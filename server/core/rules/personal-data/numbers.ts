import words from '../../../packs/words/personal-data.md'
import {phrasesOf} from '../../text/phrase-patterns.ts'
import {gap, matchesOf, type Personal} from './find.ts'

const nhs = new RegExp(`(?<![\\p{L}\\d.,£])\\d{3}${gap}{0,2}\\d{3}${gap}{0,2}\\d{4}(?![\\p{L}\\d]|[.,]\\d)`, 'gu')
const nationalInsurance = new RegExp(
  `(?<![\\p{L}\\d])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]${gap}{0,2}(?:\\d\\d${gap}{0,2}){3}[A-D](?![\\p{L}\\d])`,
  'giu'
)
const insuranceEnding = new RegExp(`\\d${gap}{0,2}[A-D](?![\\p{L}\\d])`, 'iu')
const pupil = /(?<![\p{L}\d])[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z](?![\p{L}\d])/giu
const telephone = new RegExp(
  `(?<![\\p{L}\\d.,£/])(?:(?:\\+|00)44${gap}{0,2}(?:\\(0\\)${gap}{0,2})?|\\(?0)[127]\\d{1,4}\\)?${gap}{0,2}\\d{2,4}${gap}{0,2}\\d{2,4}(?:${gap}{0,2}\\d{2,3})?(?![\\p{L}\\d]|[/.,]\\d)`,
  'gu'
)
const email =
  /(?<![\p{L}\p{M}\d._%+-])[\p{L}\p{M}\d._%+'-]{1,64}@(?:[\p{L}\p{M}\d-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{M}\d])/gu
const caseNumber = new RegExp(
  `(?<![\\p{L}\\d])(?:${phrasesOf(words, 'Case numbers')})(?:\\s+(?:is|was|number|id|ref))?\\s*[:#.]?\\s*(?<value>(?=[A-Z/-]{0,6}\\d)[A-Z\\d][A-Z\\d/-]{3,18}[A-Z\\d])(?![\\p{L}\\d])`,
  'dgiu'
)

/** Numbers and addresses by which a person can be found in a register, and by which they can be reached. */
export const numbersIn = (text: string): readonly Personal[] => [
  ...(/\d{3}|44/.test(text) ? longNumbersIn(text) : []),
  ...(insuranceEnding.test(text) ? matchesOf(text, nationalInsurance, 'National Insurance number') : []),
  ...(text.includes('@') ? matchesOf(text, email, 'e-mail address') : []),
  ...(/\d[A-Z\d/-]{2}|[A-Z\d/-]{2}\d/iu.test(text)
    ? matchesOf(text, caseNumber, 'case number').filter(({start, end}) => !isYear.test(text.slice(start, end)))
    : [])
]

/** Numbers that hold three digits side by side, or the country’s code. */
const longNumbersIn = (text: string): readonly Personal[] => [
  ...matchesOf(text, nhs, 'NHS number').filter(({start, end}) => isNhsNumber(text.slice(start, end))),
  ...matchesOf(text, pupil, 'pupil number'),
  ...matchesOf(text, telephone, 'telephone number').filter(({start, end}) => isTelephone(text.slice(start, end)))
]

const digitsOf = (words: string): string => words.replace(/\D/g, '')

/** The tenth digit of an NHS number is a check on the nine before it. */
function isNhsNumber(words: string): boolean {
  const digits = Array.from(digitsOf(words), Number)
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0)
  const check = (11 - (sum % 11)) % 11
  return check === digits[9] && !/^(.)\1*$/.test(digitsOf(words))
}

/** Telephone numbers have ten or eleven digits with the nought before the area. */
function isTelephone(words: string): boolean {
  const digits = digitsOf(words.replace('(0)', '')).replace(/^(?:00)?44/, '0')
  return (digits.length === 10 || digits.length === 11) && /^0[127]/.test(digits)
}

const isYear = /^(?:19|20)\d\d(?:[/-]\d{2,4})?$/
