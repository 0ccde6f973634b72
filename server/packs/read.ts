import {readPack} from '../core/commentary/read.ts'
import practiceLeadership from './practice-leadership.md'
import readPracticeLeadership from './practice-leadership.md?pack'
import threeQuestions from './three-questions.md'
import readThreeQuestions from './three-questions.md?pack'

type ReadPack = ReturnType<typeof readPack>

/** What a pack says. Those that we ship were read when the program was built, and are the same object each time. */
export const readAnyPack = (text: string): ReadPack => shipped.get(text) ?? readPack(text)

const shipped: ReadonlyMap<string, ReadPack> = new Map([
  [practiceLeadership, readPracticeLeadership],
  [threeQuestions, readThreeQuestions]
])
