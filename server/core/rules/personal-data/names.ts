import words from '../../../packs/words/personal-data.md'
import {bySentence} from '../../draft/by-sentence.ts'
import {readPhraseLists} from '../../text/phrase-lists.ts'
import {phrasesOf} from '../../text/phrase-patterns.ts'
import {matchesOf, shiftPersonal, type Personal} from './find.ts'

const name = "(?<value>\\p{Lu}[\\p{L}\\p{M}’'-]{1,24}(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]{1,24}){0,2})"
const number =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)'
const age = `(?:1[0-7]|\\d|${number})(?![\\p{L}\\d]|[.,]\\d|\\s?%)`

const where = phrasesOf(words, 'Where a child is')

/** Names with an age, a school or a placement beside them: a sign without which there is none, and the pattern. */
const named: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  [
    `[Aa]ged?\\s+${age}`,
    `${name}['’]?s?,?\\s+\\(?(?:is\\s+|was\\s+|who\\s+is\\s+|who\\s+was\\s+|then\\s+|now\\s+)?[Aa]ged?\\s+${age}`
  ],
  [`\\((?:[Aa]ged?\\s+)?${age}`, `${name}\\s+\\((?:[Aa]ged?\\s+)?${age}(?:\\s+years?(?:\\s+old)?)?\\)`],
  [`,\\s+${age}`, `${name},\\s+${age}(?=,|\\s+(?:and|who|is|was|has|had|years?)(?!\\p{L}))(?!,\\s*\\d)`],
  [
    `\\s(?:is|was|turned|be)\\s+(?:now\\s+|only\\s+|just\\s+)?${age}`,
    `${name}\\s+(?:is|was|turned|has\\s+turned|who\\s+is|who\\s+was|will\\s+be)\\s+(?:now\\s+|only\\s+|just\\s+)?${age}(?=\\s+(?:years?|months?)\\s+old|\\s+(?:and|when|she|he|they)\\s|[,.;]|\\s*$)`
  ],
  [
    '-year-old',
    `(?:${age}|\\d\\d?)-year-old(?:\\s+(?:boy|girl|child|son|daughter))?,?\\s+(?:called\\s+|named\\s+)?${name}`
  ],
  [
    '(?:called|named|call)\\s',
    `(?<!\\p{L})(?:[Aa]|[Tt]he|[Oo]ne|[Oo]ur|[Hh]er|[Hh]is)\\s+(?:\\p{L}+\\s+)?(?:boy|girl|child|baby|toddler|teenager|son|daughter|young\\s+person|young\\s+woman|young\\s+man|brothers?|sisters?|care\\s+leaver),?\\s+(?:called|named|who\\s+we\\s+call)\\s+${name}`
  ],
  [
    ':\\s',
    `(?<!\\p{L})(?:[Cc]hild|[Yy]oung\\s+person|[Pp]upil|[Nn]ame\\s+of\\s+child|[Cc]hild['’]s\\s+name)\\s*:\\s+${name}`
  ],
  [where, `${name}\\s+(?:(?:now|still|also)\\s+)?${where}(?!\\p{L})`]
].map(([sign, source]) => [
  new RegExp(sign!, 'u'),
  new RegExp(source!.startsWith('(?<value>') ? `(?<![\\p{L}\\d])${source}` : source!, 'dgu')
])

const capital = /\p{Lu}/u
const changed = new RegExp(phrasesOf(words, 'Names are changed'), 'iu')
const notNames = new Set(readPhraseLists(words).get('Not names'))

function signedNamesIn(text: string): readonly Personal[] {
  return named.flatMap(([sign, pattern]) =>
    sign.test(text) ? matchesOf(text, pattern, 'name').flatMap(namePart(text)) : []
  )
}

/** What a reader of names finds, unless the text says that names are changed. */
const unlessChanged =
  (find: (text: string) => readonly Personal[]) =>
  (text: string): readonly Personal[] =>
    !capital.test(text) || changed.test(text) ? [] : find(text)

/** Names of children beside what tells who they are. */
export const namesIn = unlessChanged(signedNamesIn)

/** The same in prose: sentence by sentence. */
export const namesInProse = unlessChanged(bySentence(signedNamesIn, shiftPersonal))

/** The name without the capitalised words before it that are none: “When Amira” and “In March”. */
const namePart =
  (text: string) =>
  (found: Personal): readonly Personal[] => {
    const said = Array.from(text.slice(found.start, found.end).matchAll(/\S+/g))
    const last = said.findLastIndex(([word]) => isNoName(word))
    const first = said[last + 1]
    return first ? [{...found, start: found.start + first.index}] : []
  }

const isNoName = (word: string): boolean =>
  notNames.has(word.toLowerCase().replace(/['’]s?$/, '')) || (/^\P{Ll}+$/u.test(word) && 1 < word.length)
