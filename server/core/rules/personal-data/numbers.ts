import words from '../../../packs/words/personal-data.md'
import {letters, levelPhrasesOf} from '../../text/level.ts'
import {foundBy, gap, type Personal} from './find.ts'

const digits = (least: number, most: number): string => `\\d{${least},${most}}`
const nhsDigits = [digits(3, 3), digits(3, 3), digits(4, 4)].join(`${gap}{0,2}`)
const nhs = new RegExp(`(?<![${letters}\\d.,£])${nhsDigits}(?![${letters}\\d]|[.,]\\d)`, 'gu')

const insurance = `[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z]${gap}{0,2}(?:\\d\\d${gap}{0,2}){3}[a-d]`
const nationalInsurance = new RegExp(
  `(?<![${letters}\\d])(?!bg|gb|kn|nk|nt|tn|zz)${insurance}(?![${letters}\\d])`,
  'gu'
)
const pupil = new RegExp(`(?<![${letters}\\d])[a-hj-np-rt-z]\\d{11}[\\da-hj-np-rt-z](?![${letters}\\d])`, 'gu')

const abroad = `44${gap}{0,2}(?:\\(0\\)${gap}{0,2})?`
const subscriber = `[127]\\d{1,4}\\)?${gap}{0,2}${digits(2, 4)}${gap}{0,2}${digits(2, 4)}`
const telephone = new RegExp(
  `(?<![${letters}\\d.,£/])(?:(?:\\+|00)${abroad}|\\(?0)${subscriber}(?:${gap}{0,2}${digits(2, 3)})?(?![${letters}\\d]|[/.,]\\d)`,
  'gu'
)
const email =
  /(?<![\p{L}\p{M}\d._%+-])[\p{L}\p{M}\d._%+'-]{1,64}@(?:[\p{L}\p{M}\d-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{M}\d])/gu
const caseNumber = new RegExp(
  `(?<![${letters}\\d])(?:${levelPhrasesOf(words, 'Case numbers')})(?:\\s+(?:is|was|number|id|ref))?\\s*[:#.]?\\s*(?<value>(?=[a-z/-]{0,6}\\d)[a-z\\d][a-z\\d/-]{3,18}[a-z\\d])(?![${letters}\\d])`,
  'dgu'
)

/** What there must be for each number, without what may not stand around it: hardly any text has it. */
const signs = {
  nhs: new RegExp(nhsDigits),
  nationalInsurance: new RegExp(insurance),
  pupil: /\d{11}/,
  telephone: new RegExp(`(?:${abroad}|0)${subscriber}`),
  caseNumber: /\d[a-z\d/-]{2}|[a-z\d/-]{2}\d/
}

/**
 * Numbers and addresses by which a person can be found in a register, and by which they can be reached; `text` is
 * `written`, level.
 */
export function numbersIn(text: string, written: string): readonly Personal[] {
  const found: Personal[] = []
  if (signs.nhs.test(text))
    found.push(...foundBy(nhs, text, 'NHS number').filter(({start, end}) => isNhsNumber(text.slice(start, end))))
  if (signs.pupil.test(text)) found.push(...foundBy(pupil, text, 'pupil number'))
  if (signs.telephone.test(text))
    found.push(
      ...foundBy(telephone, text, 'telephone number').filter(({start, end}) => isTelephone(text.slice(start, end)))
    )
  if (signs.nationalInsurance.test(text)) found.push(...foundBy(nationalInsurance, text, 'National Insurance number'))
  if (text.includes('@')) found.push(...foundBy(email, written, 'e-mail address'))
  if (signs.caseNumber.test(text))
    found.push(
      ...foundBy(caseNumber, text, 'case number').filter(({start, end}) => !isYear.test(text.slice(start, end)))
    )
  return found
}

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
