import * as l10n from '@vscode/l10n'
import {impactList as list} from '../figure/number-sources.ts'
import {way, type Way} from '../gist/way.ts'

const people = list('Persons')
const now = '\\b(?:now|today|since|these days)\\b'
const earlier =
  '\\b(?:until then|until recently|until @|until ¶|(?<!had |has |have )previously|formerly|in the past)\\b'
/** What is so no longer for somebody, or under a condition, is no change of the service. */
const ifNot = "(?<!\\b(?:if|when|until|unless|where|while|who|whose|which|that|or) (?:[a-z']+ ){0,4})"

const isPast = (): string => l10n.t('what is so no longer')

/** The ways in which words tell how it was before, and that it is so no longer; what used to be is signed ¶. */
export const thenAndNow: readonly Way[] = [
  way(
    isPast,
    'longer',
    `${ifNot}\\bno longer ${list('What they do no longer')}`,
    `${people} (?:[a-z'-]+ ){0,7}?no longer (?:have to )?${list('What they do no longer')}`
  ),
  way(isPast, 'once', `\\b(?:was|were|had) once\\b[^.]{0,100}?\\b(?:now|today)\\b`),
  way(isPast, '¶', `¶ to [a-z]+\\b[^.]{0,160}?${now}`, `\\b(?:now|today)\\b[^.]{0,120}?¶ to [a-z]`),
  way(
    isPast,
    'previously|formerly|until|past',
    `${earlier}[^.]{0,120}?[,;][^.]{0,40}?${now}`,
    `[^.]{0,120}?, where (?:previously|formerly|in the past|until then|until recently|before)\\b`
  )
]
