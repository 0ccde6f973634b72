import type {Commentary} from '../commentary/model.ts'
import type {DraftQuotation} from './read.ts'

/** Whose words a quotation is, where the draft says that they are somebody else's: “a social worker”. */
export function trueSpeakerOf(
  {passage, attribution: {context}}: DraftQuotation,
  {attribution: {authors}, opening, themes, closing}: Commentary
): string | undefined {
  if (!passage || context === '') return undefined
  const named = (name: string): boolean => name !== '' && context.toLowerCase().includes(surnameOf(name))
  if (passage.speaker !== undefined) {
    const speaker = roleOf(passage.speaker)
    const roles = [...opening, ...themes, ...closing].flatMap(({voices}) => voices.map(({speaker}) => roleOf(speaker)))
    if (saysRole(context, speaker)) return undefined
    if (roles.some((role) => speaks(context, role))) return withArticle(passage.speaker)
    if (people.test(context) || reports.test(context)) return undefined
    return inspectorate.test(context) || authors.some(({name}) => named(name))
      ? withArticle(passage.speaker)
      : undefined
  }

  const others = authors.filter(({name}) => name !== passage.author)
  if (passage.author === '' || named(passage.author)) return undefined
  if (others.some(({name}) => named(name))) return passage.author
  const isFirst = authors[0]?.name === passage.author
  return !isFirst && /\bcommentary\b/i.test(context) && !/\b(?:introduc\w+|foreword|preface)\b/i.test(context)
    ? passage.author
    : undefined
}

const surnameOf = (name: string): string => name.toLowerCase().split(/\s+/).at(-1)!

/** “social worker” of “Another social worker”. */
const roleOf = (speaker: string): string => speaker.toLowerCase().replace(/^(?:an?|another|the|one)\s+/, '')

/** “a social worker” of “Another social worker”. */
const withArticle = (speaker: string): string =>
  speaker.replace(/^Another\b/, 'a').replace(/^(?:An?|The|One)\b/, (word) => word.toLowerCase())

/** Whether a context speaks of a role at all; departments go by their initials too. */
const saysRole = (context: string, role: string): boolean =>
  context.toLowerCase().includes(role) || (role === 'department for education' && /\bDfE\b/.test(context))

/** Whether a context makes a role the speaker. */
const speaks = (context: string, role: string): boolean =>
  saysRole(context, role) &&
  /\b(?:said|says?|told|tells?|commented|put it|puts it|explained|describes?d?)\b/i.test(context)

/** Somebody else is named who may well be the speaker. */
const people =
  /\b(?:staff|workers?|practitioners?|managers?|leaders?|directors?|officers?|professionals?|colleagues?|teams?|parents?|carers?|young people|somebody|someone)\b/i
/** The draft says that the words are only passed on. */
const reports =
  /\b(?:quotes?|quoting|quoted|cites?|citing|cited|reports?|reported|hears?|heard|was told|were told|records?|recorded)\b/i
const inspectorate = /\b(?:Ofsted|inspectors?|inspectorate|HMCI|commentary)\b/
