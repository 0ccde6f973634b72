import {createPositions} from '../text/lines.ts'
import type {SignedTheme} from '../sign-off/signed-themes.ts'
import {signedWords} from '../sign-off/signed-words.ts'
import {printable} from '../text/printable.ts'
import {countFindings, findingsToTell, formatOf, sumOf, type AssessedDraft, type FindingCounts} from './report.ts'

/** The report that people read in a terminal: how each theme stands, then what to look at, with its place. */
export const text = formatOf(
  'text',
  (files) => ({words: files.map(draftOf), counts: files.map(countFindings)}),
  (kept) =>
    [
      ...kept.flatMap(({words}) => words),
      summaryOf(
        kept.length,
        kept.flatMap(({counts}) => counts)
      )
    ].join('\n')
)

const signedLine = (signed: SignedTheme): string => `  ${printable(signed.theme.title)}  ${signedWords(signed)}`

const standingWords = {absent: 'absent', claimed: 'claimed, not shown', evidenced: 'evidenced'} as const

function draftOf(assessed: AssessedDraft): string {
  const {text, coverage: own, whole} = assessed.assessment
  const coverage = assessed.partOf === undefined ? (whole?.coverage ?? own) : []
  const path = printable(assessed.path)
  const positionAt = createPositions(text)
  const width = Math.max(0, ...coverage.map(({theme}) => printable(theme.title).length))

  const signedBy = (id: string): string => {
    const signed = assessed.signed?.find(({theme}) => theme.id === id)
    return signed ? signedWords(signed) : ''
  }
  const themes = coverage.map(({theme, standing, basis, evidence}) => {
    const pieces =
      standing === 'evidenced' ? ` (${evidence.length} ${evidence.length === 1 ? 'piece' : 'pieces'} of evidence)` : ''
    const guess = basis === 'wording' ? ', by its wording' : ''
    const signed = signedBy(theme.id)
    return `  ${printable(theme.title).padEnd(width)}  ${standingWords[standing]}${pieces}${guess}${signed && `, ${signed}`}`
  })
  // How a draft in several files stands is said once; what was signed is said of each file.
  const signed = coverage.length > 0 ? [] : (assessed.signed ?? []).map(signedLine)
  const remarks = findingsToTell(assessed).map(({span, severity, message, rule, waiver}) => {
    const {line, character} = positionAt(span.start)
    const weight = waiver ? 'waived' : severity
    return `  ${path}:${line + 1}:${character + 1}  ${weight}  ${printable(message)}  ${rule}`
  })
  const head = assessed.partOf === undefined ? path : `${path} (a part of ${printable(assessed.partOf)})`
  return [head, ...themes, ...signed, ...(remarks.length > 0 ? ['', ...remarks] : []), ''].join('\n')
}

function summaryOf(drafts: number, files: readonly FindingCounts[]): string {
  const {findings, known, waived} = sumOf(files)
  const named = Object.entries(findings)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => plural(count, severity))
  const found = named.length > 0 ? named.join(', ') : 'no findings'
  const apart = waived > 0 ? `, ${waived} waived` : ''
  const beyond = known === undefined ? '' : ` that the baseline does not know (it knows ${known})`
  const among = drafts < files.length ? ` in ${files.length} files` : ''
  return `${plural(drafts, 'draft')}${among} read, ${found}${apart}${beyond}\n`
}

/** “1 error”, “2 errors”; “information” has no plural. */
const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 || noun === 'information' ? '' : 's'}`
