import {extremes} from '../texts/extremes.ts'
import {bear, type Burden} from './bear.ts'
import {endure} from './endure.ts'

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`

/**
 * An hour's editing in one go, then texts that no author would write: what a server keeps and takes of each. `npm run endurance`
 * makes 20,000 edits, or as many as are named behind `--`.
 */
async function measure(): Promise<void> {
  const edits = Number(process.argv[2] ?? 20_000)
  const {early, late, closed} = await endure({edits, first: edits / 20, drafts: 20, length: 10_000})
  // The engine's tables of what was remembered stay as large as they were, though empty.
  const isKept = late <= 1.2 * early && closed < 0.4 * early
  console.log(
    `${edits} edits over 20 drafts: ${megabytes(early)} after the first twentieth, ${megabytes(late)} after all, ` +
      `${megabytes(closed)} once all are closed: ${isKept ? 'steady' : 'too much is kept'}`
  )
  if (!isKept) process.exitCode = 1

  for (const [name, textOf] of Object.entries(extremes)) {
    const [short, long] = [await bear(textOf(250_000)), await bear(textOf(1_000_000))]
    const isLinear = long.time < 500 + 9 * short.time
    report(`${name}, 1 MB`, long, isLinear ? '' : `: too long, a quarter takes ${Math.round(short.time)} ms`)
  }
  for (const name of endless) report(`${name}, 10 MB`, await bear(extremes[name]!(10_000_000)))
}

/** Texts of which there is no end: what does not end in lines is left unread and said to be. */
const endless = ['one line', 'one line of figures', 'what is no text', 'half characters', 'brackets'] as const

/** More than this many bytes in use while it is open is too much for any text. */
const most = 500_000_000

/** Bytes that may stay in use of any text: what is learnt of words, once and for all drafts. */
const learnt = 30_000_000

function report(name: string, {time, findings, open, closed}: Burden, fault = ''): void {
  const isBorne = open < most && closed < learnt + open / 10
  console.log(
    `${name}: ${Math.round(time)} ms, ${findings} findings, ${megabytes(open)} open, ${megabytes(closed)} closed` +
      fault +
      (isBorne ? '' : ': too much is kept')
  )
  if (fault || !isBorne) process.exitCode = 1
}

void measure()
