import type {DraftParams} from '../protocol/messages.ts'
import type {Assessed, Service} from '../service.ts'

/** Answers what a client of ours asks of an open draft, out of all that we know of it; nothing where it is no draft. */
export const onDraftRequest = <Question extends DraftParams, Answer>(
  {connection, assess, guarded}: Service,
  request: string,
  answer: (assessed: Assessed, question: Question) => Answer | null
): void =>
  void connection.onRequest(
    request,
    guarded(request, null, async (question: Question): Promise<Answer | null> => {
      const assessed = await assess(question.uri)
      return assessed ? answer(assessed, question) : null
    })
  )
