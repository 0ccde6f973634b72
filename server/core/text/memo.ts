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

/** The same function, which remembers its answer to the question it was asked last. */
export function lately<Answer>(answer: (question: string) => Answer): (question: string) => Answer {
  let last: {readonly question: string; readonly answer: Answer} | undefined

  return (question) => {
    if (last?.question !== question) last = {question, answer: answer(question)}
    return last.answer
  }
}

/** The same answer, worked out when it is first asked for. */
export function once<Answer>(answer: () => Answer): () => Answer {
  let known: {readonly answer: Answer} | undefined

  return () => (known ??= {answer: answer()}).answer
}
