import practiceLeadership from './practice-leadership.md'
import threeQuestions from './three-questions.md'

/** The packs that we ship, by id. The first is in force where nobody chooses another. */
export const packs: ReadonlyMap<string, string> = new Map([
  ['practice-leadership', practiceLeadership],
  ['three-questions', threeQuestions]
])
