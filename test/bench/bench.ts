import {readPack} from '../../server/core/commentary/read.ts'
import {measureCoverage} from '../../server/core/coverage.ts'
import {createReader} from '../../server/core/draft/read.ts'
import {parseMarkdown} from '../../server/core/markdown/parse.ts'
import {createSlicer} from '../../server/core/markdown/slices.ts'
import {createReviewer} from '../../server/core/reviewer.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {packs} from '../../server/packs/index.ts'
import {draftOf, middleOf} from '../texts/long-draft.ts'
import {costsOf} from './server.ts'
import {median, timeOf} from './times.ts'

/**
 * Prints what the program costs, beside what it cannot do without: parsing alone, and a server that says nothing.
 * Times are of this machine and this moment; ratios can be compared.
 */
const {commentary} = readPack([...packs.values()][0]!)
const lengths = {'60 KB': 60_000, '500 KB': 500_000}

benchCore()
void benchServer()

function benchCore(): void {
  console.log('In the core, in milliseconds, and as a share of parsing the whole draft:\n')
  for (const [name, length] of Object.entries(lengths)) {
    const draft = draftOf(length)
    parseMarkdown(draft)
    const whole = timeOf(() => parseMarkdown(draft))
    const [read, readAgain] = [createReader(commentary), createReader(commentary)]
    for (const [step, work] of [
      ['slices', createSlicer()],
      ['reading', read],
      [
        'reading and coverage',
        (text: string) => measureCoverage(readAgain(text), commentary, defaultSettings.evidence)
      ],
      ['everything', createReviewer(commentary, defaultSettings)]
    ] as const) {
      const open = timeOf(() => work(draft))
      const keystroke = keystrokeOf(work, draft)
      const share = (time: number): string => `${time.toFixed(2)} (${(time / whole).toFixed(3)})`
      console.log(`${name.padEnd(7)} ${step.padEnd(21)} open ${share(open).padEnd(20)} keystroke ${share(keystroke)}`)
    }
  }
}

async function benchServer(): Promise<void> {
  console.log(
    '\nThe server, in milliseconds, its memory in megabytes, and both as a multiple of a server that says nothing:\n'
  )
  for (const [name, length] of Object.entries(lengths)) {
    const draft = draftOf(length)
    const nothing = await costsOf('dist/bench/no-op.cjs', draft)
    const ours = await costsOf('dist/server.cjs', draft)
    for (const step of ['start', 'open', 'keystroke', 'fence', 'memory'] as const) {
      const costs = `${ours[step].toFixed(2)} (${(ours[step] / nothing[step]).toFixed(1)})`
      console.log(`${name.padEnd(7)} ${step.padEnd(10)} ${costs}`)
    }
  }
}

function keystrokeOf(work: (text: string) => unknown, draft: string): number {
  let text = draft
  const at = middleOf(draft)
  const times: number[] = []
  for (let typed = 0; typed < 200; typed++) {
    text = text.slice(0, at + typed) + 'in the autumn term '[typed % 19]! + text.slice(at + typed)
    times.push(timeOf(() => work(text)))
  }
  return median(times.slice(100))
}
