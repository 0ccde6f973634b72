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

/** An answer, and those under other keys that were given before; hardly ever are there more than a few. */
interface Keyed<Answer> {
  readonly key: string
  readonly answer: Answer
  readonly before: Keyed<Answer> | undefined
}

/**
 * A memory of the answers to a question that something besides decides, which a key names: kept for as long as the
 * question lives.
 */
export function memoByKey<Question extends object, Answer>(): (
  question: Question,
  key: string,
  answer: () => Answer
) => Answer {
  const known = new WeakMap<Question, Keyed<Answer>>()

  return (question, key, answer) => {
    const last = known.get(question)
    for (let one = last; one; one = one.before) if (one.key === key) return one.answer

    const now = answer()
    known.set(question, {key, answer: now, before: last})
    return now
  }
}

/**
 * The same function, which remembers its answer to the question it was asked last. What it is given besides must be the
 * same for the same question.
 */
export function lately<Question, Besides extends readonly unknown[], Answer>(
  answer: (question: Question, ...besides: Besides) => Answer
): (question: Question, ...besides: Besides) => Answer {
  let last: {readonly question: Question; readonly answer: Answer} | undefined

  return (question, ...besides) => {
    if (last?.question !== question) last = {question, answer: answer(question, ...besides)}
    return last.answer
  }
}

/** The same answer, worked out when it is first asked for. */
export function once<Answer>(answer: () => Answer): () => Answer {
  let known: {readonly answer: Answer} | undefined

  return () => (known ??= {answer: answer()}).answer
}

/** A memory of the answers to the last questions: of so many at least, and at most of twice as many. */
export function recently<Answer>(count: number): (question: string, answer: () => Answer) => Answer {
  let recent = new Map<string, Answer>()
  let before = new Map<string, Answer>()

  return (question, answer) => {
    const known = recent.get(question)
    if (known !== undefined) return known

    const now = before.get(question) ?? answer()
    if (recent.size === count) {
      before = recent
      recent = new Map()
    }
    recent.set(question, now)
    return now
  }
}

/**
 * A memory of the answers of the last rounds: what is asked for the same thing is one round, and what no round of so
 * many has asked for is forgotten, however much that is.
 */
export function inLastRounds<Answer>(
  count: number
): (asking: object, question: string, answer: () => Answer) => Answer {
  let last: object | undefined
  let rounds: Map<string, Answer>[] = []

  return (asking, question, answer) => {
    if (asking !== last) rounds = [new Map<string, Answer>(), ...rounds.slice(0, count - 1)]
    last = asking
    const round = rounds.find((round) => round.has(question))
    const now = round?.get(question) ?? answer()
    round?.delete(question)
    rounds[0]!.set(question, now)
    return now
  }
}
