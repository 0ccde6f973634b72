import * as l10n from '@vscode/l10n'
import words from '../../packs/words/acronyms.md'
import type {SectionBlock} from '../draft/model.ts'
import type {Rule} from './rule.ts'

/**
 * An acronym that lay readers would not know is used before it is spelt out.
 *
 *     Every ASYE has a mentor.
 *           ^^^^ acronym-unexpanded
 */
export const acronymUnexpanded: Rule = {
  id: 'acronym-unexpanded',
  summary: 'An acronym that lay readers would not know is used before it is spelt out.',
  severity: 'off',

  *check({draft}) {
    const met = new Set<string>()
    let said = ''
    for (const {base, content} of draft.sections.flatMap(({blocks}) => blocks)) {
      said += ` ${level(content.prose)}`
      for (const {0: found, 1: acronym = '', index} of content.prose.matchAll(acronymPattern)) {
        const meanings = known.get(acronym)
        if (!meanings || met.has(acronym)) continue

        met.add(acronym)
        const spelt = meanings.some((meaning) => said.includes(level(meaning)))
        if (spelt || isExplained(content, index, index + found.length)) continue

        const start = base + content.span.start + index
        yield {
          span: {start, end: start + acronym.length},
          message: messageOf(acronym, meanings)
        }
      }
    }
  }
}

const messageOf = (acronym: string, [meaning, another]: readonly string[]): string =>
  meaning !== undefined && another === undefined
    ? l10n.t('Lay readers may not know “{0}”. Spell it out where it first stands: {1}.', acronym, meaning)
    : l10n.t('Lay readers may not know “{0}”. Spell it out where it first stands.', acronym)

/** Capitals, perhaps with a small letter among them, and the “s” of several. */
const acronymPattern = /(?<![\p{L}\p{N}])([A-Z][A-Za-z]{0,4}[A-Z])(?:['’]?s)?(?![\p{L}\p{N}])/gu

/** Whether the author explains an acronym in brackets, or gives it in brackets behind words, or in a table of terms. */
const isExplained = ({prose, form}: SectionBlock['content'], start: number, end: number): boolean =>
  /\p{L}['’]?\s*\((?:the\s|an?\s)?["'“‘]?$/u.test(prose.slice(Math.max(0, start - 12), start)) ||
  /^["'”’]?\s*(?:\(|stands for\s|means\s)/.test(prose.slice(end, end + 16)) ||
  (form === 'cell' && prose.trim().length <= end - start)

/** A text in which hyphens, commas and capitals make no difference. */
const level = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s,\u2010-\u2015-]+/g, ' ')
    .trim()

/** The acronyms of the sector and their meanings. */
const known: ReadonlyMap<string, readonly string[]> = new Map(
  Array.from(words.matchAll(/^- ([A-Za-z]{2,9}): (\S.*)$/gm), ([, acronym, meanings]) => [
    acronym!,
    meanings!.trim().split(' / ')
  ])
)
