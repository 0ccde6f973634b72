import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {edits, type Edit} from '../texts/markdown-documents.ts'
import {examples, specDocument} from '../texts/spec-documents.ts'
import {converse} from '../harness/client.ts'
import {assertReadsAsWhole, assertReviewsAsFresh} from './core-law.ts'
import {assertHarmless} from './harm.ts'
import {assertMends} from './mends.ts'
import {assertAnswersAsFresh, curious} from './server-law.ts'

/**
 * Tries the laws on random drafts and edits, as many as asked, and goes on after a difference:
 * `npm run fuzz -- --texts 10000 --minutes 20`, with `--law` for those whose name begins so. The same seed tries the
 * same again: `--seed 7`, or `SEED=7`; with `--path` of a difference, that one alone.
 */
const {values} = parseArgs({
  options: {
    texts: {type: 'string', default: '1000'},
    minutes: {type: 'string', default: 'Infinity'},
    seed: {type: 'string', default: process.env.SEED ?? String(Date.now() % 1_000_000)},
    law: {type: 'string', default: ''},
    path: {type: 'string'}
  }
})
const texts = Number(values.texts)
const end = performance.now() + Number(values.minutes) * 60_000
const first = Number(values.seed)

const tried = {texts: 0, edits: 0, differences: 0}

/** A law to try on a draft and what its author does to it. */
type Law = (document: string, edits: readonly Edit[]) => unknown

const tell = (seed: number): void =>
  console.log(
    `Seeds ${first} to ${seed}: ${tried.texts} texts, ${tried.edits} edits, ${tried.differences} differences.`
  )

/** Tries a law on the drafts of a seed, and prints the smallest one that breaks it. */
async function tryLaw(name: string, law: Law, seed: number): Promise<void> {
  const property = fc.asyncProperty(specDocument, edits, async (document, edits) => {
    tried.edits += edits.length
    await law(document, edits)
  })
  const numRuns = Math.min(100, texts - tried.texts)
  if (numRuns < 1) return
  const path = values.path === undefined ? {} : {path: values.path}
  const {failed, numRuns: count, ...result} = await fc.check(property, {seed, numRuns, ...path})
  tried.texts += count
  if (!failed) return
  tried.differences++
  console.log(`\nNot ${name}: --law '${name}' --seed ${seed} --path ${result.counterexamplePath}`)
  console.log(JSON.stringify(result.counterexample), `(shrunk ${result.numShrinks} times)`)
  console.log(String((result.errorInstance as Error | null)?.message).slice(0, 1500))
}

/** Tries every example of the specifications, alone and typed into a draft. */
function tryExamples(): void {
  for (const words of examples) {
    try {
      assertReadsAsWhole(words)
      assertReviewsAsFresh('# Culture\n\n- listed\n\nWe learn.\n', [
        {at: 0.5, inFront: false, length: 0, words},
        {at: 0, inFront: false, length: 0, words: `${words}\n`},
        {at: 1, inFront: false, length: 0, words},
        {at: 0, inFront: false, length: words.length + 1, words: ''}
      ])
    } catch (error) {
      tried.differences++
      console.log(`\nNot as fresh: ${JSON.stringify(words)}\n${(error as Error).message.slice(0, 1500)}`)
    }
    tried.texts++
    tried.edits += 4
  }
}

void converse('inProcess', curious, async (conversation) => {
  const laws: Readonly<Record<string, Law>> = {
    'read as whole': assertReadsAsWhole,
    'reviewed as fresh': assertReviewsAsFresh,
    'answered as fresh': (document, edits) => assertAnswersAsFresh(conversation, document, edits),
    harmless: assertHarmless,
    mended: assertMends
  }
  const wanted = Object.entries(laws).filter(([name]) => name.startsWith(values.law))
  if (values.law === '' && texts > examples.length) tryExamples()
  let seed = first
  for (; tried.texts < texts && performance.now() < end; seed++) {
    for (const [name, law] of wanted) await tryLaw(name, law, seed)
    if ((seed - first) % 10 === 9) tell(seed)
    if (values.path !== undefined) break
  }
  tell(seed - 1)
  process.exitCode = tried.differences > 0 ? 1 : 0
})
