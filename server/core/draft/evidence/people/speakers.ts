import {memo} from '../../../text/memo.ts'
import pack from '../../../../packs/evidence/speakers.md'
import type {Found} from '../tokens/lexicon.ts'
import {phraseLists} from '../../../text/phrase-lists.ts'

const list = phraseLists(pack)

/** Who may speak in a draft: for themselves, for the organisation, or as one who looks on. */
export const people = {
  speaker: list('Speakers'),
  leader: list('Those who speak for the organisation'),
  onlooker: list('Those who look on')
}

/** What people are found as. */
export type Person = keyof typeof people

/** The people among what was found, without those that are a part of a longer name: the “head” of a “head of service”. */
export const peopleAmong = memo((found: readonly Found<string>[]): readonly Found<Person>[] => {
  const all = found.filter((one): one is Found<Person> => one.list in people)
  return all.filter((one) => !all.some((other) => longer(other, one)))
})

const longer = (one: Found<Person>, other: Found<Person>): boolean =>
  one !== other && one.first <= other.first && other.last <= one.last && one.last - one.first > other.last - other.first
