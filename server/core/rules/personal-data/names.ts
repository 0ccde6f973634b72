import words from '../../../packs/words/personal-data.md'
import {bySentence} from '../../draft/by-sentence.ts'
import {level, levelPhrasesOf} from '../../text/level.ts'
import {matchesOf} from '../../text/matches.ts'
import {readPhraseLists} from '../../text/phrase-lists.ts'
import {phrasesOf} from '../../text/phrase-patterns.ts'
import {foundBy, shiftPersonal, type Personal} from './find.ts'

const name = "(?<value>\\p{Lu}[\\p{L}\\p{M}’'-]{1,24}(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]{1,24}){0,2})"
const number =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)'
const age = `(?:1[0-7]|\\d|${number})(?![\\p{L}\\d]|[.,]\\d|\\s?%)`

const where = phrasesOf(words, 'Where a child is')

/** An age for a sign, in which a letter is an English one: what is no age to it is none at all. */
const anyAge = `(?:1[0-7]|\\d|${number})(?![A-Za-z\\d]|[.,]\\d|\\s?%)`

/**
 * Names with an age, a school or a placement beside them: a sign without which there is none, and the pattern. Signs
 * are small, as nearly all texts have none of them; patterns are only made ready for a text that has.
 */
const named: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  [
    `[Aa]ged?\\s+${anyAge}`,
    `${name}['’]?s?,?\\s+\\(?(?:is\\s+|was\\s+|who\\s+is\\s+|who\\s+was\\s+|then\\s+|now\\s+)?[Aa]ged?\\s+${age}`
  ],
  [
    `\\((?:[Aa]ged?\\s+)?${anyAge}(?:\\s+years?(?:\\s+old)?)?\\)`,
    `${name}\\s+\\((?:[Aa]ged?\\s+)?${age}(?:\\s+years?(?:\\s+old)?)?\\)`
  ],
  [
    `,\\s+${anyAge}(?=,|\\s+(?:and|who|is|was|has|had|year))`,
    `${name},\\s+${age}(?=,|\\s+(?:and|who|is|was|has|had|years?)(?!\\p{L}))(?!,\\s*\\d)`
  ],
  [
    `\\s(?:is|was|turned|be)\\s+(?:now\\s+|only\\s+|just\\s+)?${anyAge}`,
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
    '(?:hild|person|upil|name)\\s*:\\s',
    `(?<!\\p{L})(?:[Cc]hild|[Yy]oung\\s+person|[Pp]upil|[Nn]ame\\s+of\\s+child|[Cc]hild['’]s\\s+name)\\s*:\\s+${name}`
  ],
  [
    // The last word of a name, which has up to 25 characters of one or two units.
    `[A-Z\u00c0-\uffff]\\S{1,50}\\s+(?:(?:now|still|also)\\s+)?${where}`,
    `${name}\\s+(?:(?:now|still|also)\\s+)?${where}(?!\\p{L})`
  ]
].map(([sign, source]) => [
  new RegExp(sign!),
  new RegExp(source!.startsWith('(?<value>') ? `(?<![\\p{L}\\d])${source}` : source!, 'dgu')
])

const capital = /\p{Lu}/u
const changed = new RegExp(levelPhrasesOf(words, 'Names are changed'))
const notNames = new Set(readPhraseLists(words).get('Not names'))

function signedNamesIn(text: string): readonly Personal[] {
  return named.flatMap(([sign, pattern]) =>
    sign.test(text) ? foundBy(pattern, text, 'name').flatMap(namePart(text)) : []
  )
}

/** What a reader of names finds, unless the text says that names are changed. */
const unlessChanged =
  (find: (text: string) => readonly Personal[]) =>
  (text: string): readonly Personal[] => {
    const found = capital.test(text) ? find(text) : []
    return found.length === 0 || !changed.test(level(text)) ? found : []
  }

/** Names of children beside what tells who they are. */
export const namesIn = unlessChanged(signedNamesIn)

/** The same in prose: sentence by sentence. */
export const namesInProse = unlessChanged(bySentence(signedNamesIn, shiftPersonal))

const word = /\S+/g

/** The name without the capitalised words before it that are none: “When Amira” and “In March”. */
const namePart =
  (text: string) =>
  (found: Personal): readonly Personal[] => {
    const said = matchesOf(word, text.slice(found.start, found.end))
    const last = said.findLastIndex(([word]) => isNoName(word))
    const first = said[last + 1]
    return first ? [{...found, start: found.start + first.index}] : []
  }

const isNoName = (word: string): boolean =>
  notNames.has(word.toLowerCase().replace(/['’]s?$/, '')) || (/^\P{Ll}+$/u.test(word) && 1 < word.length)
