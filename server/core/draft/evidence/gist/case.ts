import {memo} from '../../../text/memo.ts'
import type {Gist} from './gist.ts'

/*
 * What happened to one child, family or worker is an example: the numbers in it measure nothing but that case.
 */
const person =
  /(?:^|, |: |; |\b(?:when|after|met|concerned|case of|worker for|and) )(?:an?|one|another) (?:[a-z~-]+ ){0,4}?(?:boy|girl|brother|sister|mother|mum|father|dad|grandmother|grandfather|aunt|uncle|parent|couple|student|baby|teenager|young (?:man|woman|person|mother|father)|child|toddler|family|man|woman|newcomer|worker|practitioner|colleague|adviser|apprentice|assistant|care leaver|officer|~)\b(?! (?:in|out of) (?:every )?#)|# (?:[a-z-]+ ){0,2}?(?:brothers|sisters|siblings|twins|boys|girls)\b|\btwins\b|\bone of (?:our|the|#)\b/
const pronoun = /\b(?:he|she|his|her|him|hers|himself|herself)\b/
const going =
  /\b(?:he|she|his|her|him|they|their|them|the (?:girls|boys|brothers|sisters|family|mother|father|boy|girl|worker|child))\b/

const general = /^(?:no|none|nobody|every|all|across|overall|in all|since then) /

/** The patterns by which cases are recognised. */
export const casePatterns: readonly RegExp[] = [person, pronoun, going, general]

/** Which sentences of a block, as gists, tell of a particular case. */
export function caseSentences(gists: readonly Gist[]): readonly boolean[] {
  let telling = false
  const opening = gists.findIndex(isOfPerson)
  const hero = opening >= 0 && gists.some((gist, at) => at >= opening && hasPronoun(gist))
  return gists.map((gist, at) => {
    if (hero && at === opening) telling = true
    else if (telling) telling = goesOn(gist)
    return telling
  })
}

const isOfPerson = memo(({text}: Gist) => person.test(text))
const hasPronoun = memo(({text}: Gist) => pronoun.test(text))
const goesOn = memo(({text}: Gist) => !general.test(text) && (going.test(text) || !/#%|½|# of/.test(text)))
