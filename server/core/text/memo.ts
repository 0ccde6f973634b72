/** The same function, which remembers its answer to a question for as long as the question lives. */
export function memo<Question extends object, Answer>(
  answer: (question: Question) => Answer
): (question: Question) => Answer {
  const known = new WeakMap<Question, {readonly answer: Answer}>()

  return (question) => {
    const before = known.get(question)
    if (before) return before.answer

    const now = answer(question)
    known.set(question, {answer: now})
    return now
  }
}
