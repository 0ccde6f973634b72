import {once} from 'node:events'
import {availableParallelism} from 'node:os'
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads'
import {assess, type CheckedDraft, type Task} from './assess.ts'
import {isProblem, type Problem} from './problem.ts'
import type {WholeDraft} from './whole-drafts.ts'

/** How much a thread may hold of what it has just made, in megabytes: half of what it would by itself. */
const youngest = 24

/** A draft to check, or why there is none. */
export type Found = WholeDraft | Problem
/** What is kept of a draft, or why it could not be checked. */
export type Checked = CheckedDraft | Problem

/** Below so many characters another thread takes longer to start than it spares. */
const worthwhile = 400_000

/** Each thread holds the program and what it knows of the commentary: some tens of megabytes. */
const most = 8

/**
 * Checks drafts and answers for each in their order: in this thread where they are few, and else with a thread for
 * each core. `program` is the file that a thread starts with; it calls `checkInThread`.
 */
export async function checkAll(
  drafts: readonly Found[],
  task: Task,
  program: string,
  tell: (draft: WholeDraft) => void
): Promise<readonly Checked[]> {
  const threads = lengthOf(drafts) < worthwhile ? 0 : Math.min(drafts.length, availableParallelism(), most)
  if (threads > 1) return share(drafts, task, program, threads, tell)

  return drafts.map((draft) => {
    if (isProblem(draft)) return draft
    const checked = assess(draft, task)
    tell(draft)
    return checked
  })
}

const lengthOf = (drafts: readonly Found[]): number =>
  drafts.flatMap((draft) => (isProblem(draft) ? [] : draft.files)).reduce((sum, {text}) => sum + text.length, 0)

/** Each thread is given the next draft when it is done with the one before. */
async function share(
  drafts: readonly Found[],
  task: Task,
  program: string,
  count: number,
  tell: (draft: WholeDraft) => void
): Promise<readonly Checked[]> {
  const checked: Checked[] = []
  const rest = drafts.entries()

  async function work(thread: Worker): Promise<void> {
    for (const [at, draft] of rest) {
      checked[at] = isProblem(draft) ? draft : await checkIn(thread, draft)
      if (!isProblem(draft)) tell(draft)
    }
  }

  const threads = Array.from(
    {length: count},
    () => new Worker(program, {workerData: task, resourceLimits: {maxYoungGenerationSizeMb: youngest}})
  )
  try {
    await Promise.all(threads.map(work))
    return checked
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

/** What another thread answers; where it fails, its error. */
async function checkIn(thread: Worker, draft: WholeDraft): Promise<Checked> {
  thread.postMessage(draft)
  const [checked] = (await once(thread, 'message')) as [Checked]
  return checked
}

/** Whether this is a thread that checks drafts for another; if so, it does. */
export function checkInThread(): boolean {
  if (isMainThread || !parentPort) return false
  const port = parentPort
  port.on('message', (draft: WholeDraft) => port.postMessage(assess(draft, workerData as Task)))
  return true
}
