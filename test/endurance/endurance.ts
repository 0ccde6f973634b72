import {createReviewer} from '../../server/core/reviewer.ts'
import {commentary} from '../harness/draft.ts'
import {strict} from '../fuzz/core-law.ts'
import {endure} from './endure.ts'
import {extremes} from '../texts/extremes.ts'

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`

/**
 * An hour's editing in one go, then texts that no author would write: what each keeps and takes. `npm run endurance`
 * makes 20,000 edits, or as many as are named behind `--`.
 */
async function measure(): Promise<void> {
  const edits = Number(process.argv[2] ?? 20_000)
  const {early, late, closed} = await endure({edits, first: edits / 20, drafts: 20, length: 10_000})
  const isKept = late <= 1.2 * early && closed < 0.2 * early
  console.log(
    `${edits} edits over 20 drafts: ${megabytes(early)} after the first twentieth, ${megabytes(late)} after all, ` +
      `${megabytes(closed)} once all are closed: ${isKept ? 'steady' : 'too much is kept'}`
  )
  if (!isKept) process.exitCode = 1

  for (const [name, textOf] of Object.entries(extremes)) {
    const [short, long] = [250_000, 1_000_000].map((length) => {
      const text = textOf(length)
      const began = process.cpuUsage()
      const {findings} = createReviewer(commentary, strict)(text)
      const {user, system} = process.cpuUsage(began)
      return {time: (user + system) / 1000, findings: findings.length}
    }) as [{readonly time: number; readonly findings: number}, {readonly time: number; readonly findings: number}]
    const isLinear = long.time < 500 + 9 * short.time
    console.log(
      `${name}, 1 MB: ${Math.round(long.time)} ms, ${long.findings} findings` +
        (isLinear ? '' : `: too long, a quarter takes ${Math.round(short.time)} ms`)
    )
    if (!isLinear) process.exitCode = 1
  }
}

void measure()
