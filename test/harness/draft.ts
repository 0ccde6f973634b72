import {readPack} from '../../server/core/commentary/read.ts'
import {createReviewer, type Assessment} from '../../server/core/reviewer.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {packs} from '../../server/packs/index.ts'

/** The commentary that drafts of tests are measured against. */
export const {commentary} = readPack(packs.get('practice-leadership')!)

/** All that we know of a draft under the default settings. */
export const assess = (text: string): Assessment => createReviewer(commentary, defaultSettings)(text)
