import type {Commentary} from './commentary/model.ts'
import {measureCoverage, withinWhole, type Coverage, type Measure} from './coverage.ts'
import {joinFiles, type ReadFile} from './draft/joined.ts'
import type {Draft} from './draft/model.ts'
import {listedParts, type ListedPart} from './draft/parts.ts'
import {createReader, draftOf} from './draft/read.ts'
import type {Period} from './period/period.ts'
import {readPeriod} from './period/read.ts'
import {findingsOf, type FileReview, type Severities} from './rules/index.ts'
import {shiftRemark, type Finding, type Review} from './rules/rule.ts'
import {lazily} from './text/lazily.ts'
import {lately} from './text/memo.ts'

/** All that we know of a draft once we have read it; of a draft in several files, of one of them. */
export interface Assessment {
  readonly text: string
  readonly commentary: Commentary
  readonly draft: Draft
  /** How the draft stands, and what of it this file says and shows. */
  readonly coverage: readonly Coverage[]
  readonly period: Period | undefined
  readonly findings: readonly Finding[]
  /** What all files of the draft say together; nothing where it has one alone. */
  readonly whole: Whole | undefined
}

/** What is known of a draft in several files; places in it are of no file. */
export interface Whole {
  readonly coverage: readonly Coverage[]
  readonly findings: readonly Finding[]
}

/** What a draft is judged by, besides the commentary. */
export interface Judgement {
  readonly evidence: Measure
  readonly rules: Severities
  /** The reporting period where the draft names none; empty where none is known. */
  readonly period: string
}

/** A file to be read: by what it is known from one reading to the next, and which files its links miss. */
export interface FileToRead {
  readonly name: string
  readonly text: string
  readonly missing: ReadonlySet<string>
}

/** Says all that there is to say of a draft. */
export type Reviewer = (text: string, missing?: ReadonlySet<string>, today?: string) => Assessment

/** Says all that there is to say of each file of a draft, the main one first; `parts` are those that it lists. */
export type FilesReviewer = (
  files: readonly [FileToRead, ...(readonly FileToRead[])],
  parts: readonly ListedPart[],
  today: string | undefined
) => readonly [Assessment, ...(readonly Assessment[])]

/**
 * A reviewer for one draft in one file: give it the text after every edit, which of the files that its links lead to
 * are not there, and the day, such as `2026-01-15`.
 */
export function createReviewer(commentary: Commentary, judgement: Judgement): Reviewer {
  const review = createFilesReviewer(commentary, judgement)
  return (text, missing = none, today) => review([{name: '', text, missing}], listedParts(text, ''), today)[0]
}

/** A reviewer for one draft in however many files; of the files only those that changed are read again. */
export function createFilesReviewer(commentary: Commentary, {evidence, rules, period}: Judgement): FilesReviewer {
  const readers = new Map<string, (text: string) => Draft>()

  function readFile({name, text}: FileToRead): Draft {
    const read = readers.get(name) ?? lately(createReader(commentary))
    readers.set(name, read)
    return read(text)
  }

  return (files, parts, today) => {
    for (const name of readers.keys()) if (!files.some((file) => file.name === name)) readers.delete(name)
    const read = files.map((file) => ({text: file.text, draft: readFile(file)}))
    const {text, draft, starts} = joinFiles(read)
    const reported = readPeriod(draft.frontMatter.period?.words ?? period)
    const all: Whole = wholeOf({
      cover: () => measureCoverage(draft, commentary, evidence),
      judge() {
        const {missing} = files[0]
        const review = {
          commentary,
          period: reported,
          text,
          draft,
          coverage: all.coverage,
          missing,
          parts,
          today,
          waivers: []
        }
        const reviews = read.map((file, at) => fileReview(review, file, files[at]!.missing, starts[at]!))
        return findingsOf(review, reviews, rules)
      }
    })
    const whole = read.length === 1 ? undefined : all
    const [main, ...others] = read.map((file, at): Assessment => {
      const own = (): readonly Coverage[] =>
        measureCoverage({frontMatter: draft.frontMatter, chapters: file.draft.chapters}, commentary, evidence)
      return assessmentOf({
        text: file.text,
        commentary,
        draft: file.draft,
        period: reported,
        whole,
        cover: () => (whole ? withinWhole(own(), whole.coverage) : all.coverage),
        judge: () => (whole ? findingsIn(whole.findings, starts[at]!, starts[at + 1] ?? Infinity) : all.findings)
      })
    })
    return [main!, ...others]
  }
}

/** What rules may look at in a file: whether it is for publication its draft says as a whole. */
function fileReview(
  {commentary, period, coverage, parts, today, waivers, draft: {frontMatter}}: Review,
  file: ReadFile,
  missing: ReadonlySet<string>,
  start: number
): FileReview {
  const {publish} = frontMatter
  const draft = draftOf({frontMatter: {...file.draft.frontMatter, publish}, prose: () => file.draft})
  return {text: file.text, commentary, draft, coverage, period, today, waivers, missing, parts, start}
}

/** How a judgement is worked out, when somebody asks for it: who types asks for completions more often. */
interface Judging {
  readonly cover: () => readonly Coverage[]
  readonly judge: () => readonly Finding[]
}

const judgement = {
  coverage: ({cover}: Judging) => cover(),
  findings: ({judge}: Judging) => judge()
}
const wholeOf = lazily<Judging, Whole>(judgement)
const assessmentOf = lazily<Omit<Assessment, keyof Whole> & Judging, Whole>(judgement)

/** The findings in the file that stands between these places, counted from its beginning. */
const findingsIn = (findings: readonly Finding[], start: number, end: number): readonly Finding[] =>
  findings
    .filter(({span}) => start <= span.start && span.start < end)
    .map((finding) => ({...finding, ...shiftRemark(finding, -start)}))

const none: ReadonlySet<string> = new Set()
