import {runScenarios, type Scenario} from './scenario.ts'
import {commentary} from './scenarios/commentary.ts'
import {fixes} from './scenarios/fixes.ts'
import {folders} from './scenarios/folders.ts'
import {reading} from './scenarios/reading.ts'
import {server} from './scenarios/server.ts'
import {words} from './scenarios/words.ts'

/** Words that the bundle was made with: only scenarios run that have them in their names. */
declare const wantedWords: string

/** What VS Code calls, in the Node and in the web extension host. */
export const run = (): Promise<void> => runScenarios(scenarios.filter(({name}) => name.includes(wantedWords)))

/** All scenarios, by what they are about; those that leave a server behind come last. */
const scenarios: readonly Scenario[] = [...reading, ...commentary, ...words, ...fixes, ...folders, ...server]
