import {createReviewer, type Assessment} from '../../server/core/reviewer.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {packs} from '../../server/packs/index.ts'
import {readAnyPack} from '../../server/packs/read.ts'

/** The commentary that drafts of tests are measured against: one object for all of them, as much hangs on it. */
export const {commentary} = readAnyPack(packs.get('practice-leadership')!)

/** All that we know of a draft under the default settings. */
export const assess = (text: string): Assessment => createReviewer(commentary, defaultSettings)(text)
