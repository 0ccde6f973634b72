import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {readPack} from '../../server/core/commentary/read.ts'
import type {Weights} from '../../server/core/draft/wording/weights.ts'
import {packs} from '../../server/packs/index.ts'
import {bestOfEach, type Tally} from './guesses.ts'
import {learn} from './learn.ts'
import {passageSamples, readSamples, type LabelledSections} from './samples.ts'

/**
 * Learns the weights by which wording tells themes, from the labelled drafts and the pack's own words, and writes them.
 *     npm run train -- [--check]
 * Each draft is also guessed with weights learnt from the others: that is how good the weights are on drafts not
 * seen. With `--check` nothing is written.
 */
const {values} = parseArgs({options: {check: {type: 'boolean'}}})
const id = 'practice-leadership'
const {commentary} = readPack(packs.get(id)!)
const themes = commentary.themes.map((theme) => theme.id)
const folder = path.resolve('test/labelled')
const draftsIn = (folder: string): readonly LabelledSections[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => readSamples(name, readFileSync(path.join(folder, name), 'utf8'), commentary))
const drafts = draftsIn(folder)
const further = [
  ...draftsIn(path.join(folder, 'themes')).flatMap(({samples}) => samples),
  ...passageSamples(commentary)
]

const add = (tallies: readonly Tally[]): Tally => ({
  all: sum(tallies.map(({all}) => all)),
  right: sum(tallies.map(({right}) => right)),
  some: sum(tallies.map(({some}) => some)),
  bestTwo: sum(tallies.map(({bestTwo}) => bestTwo))
})
const sum = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
const print = (name: string, {all, right, some, bestTwo}: Tally): void =>
  console.log(
    `${name.padEnd(45)} best ${(right / all).toFixed(2)}, in best two ${(bestTwo / some).toFixed(2)}, of ${all}`
  )

const unseen = drafts.map((draft) => {
  const others = drafts.filter((other) => other !== draft).flatMap(({samples}) => samples)
  return bestOfEach(draft, commentary, learn([...others, ...further], themes))
})
drafts.forEach(({name}, at) => print(name, unseen[at]!))
print('each draft, by what the others teach', add(unseen))

if (!values.check) {
  const weights = learn([...drafts.flatMap(({samples}) => samples), ...further], themes)
  print('each draft, by what all teach', add(drafts.map((draft) => bestOfEach(draft, commentary, weights))))
  writeFileSync(path.resolve(`server/packs/${id}.weights.json`), jsonOf(weights))
}

/** The weights as people read them: a word a line, in the order of the alphabet. */
function jsonOf({themes, weights}: Weights): string {
  const lines = (rows: Readonly<Record<string, readonly number[]>>): string =>
    Object.entries(rows)
      .map(([name, row]) => `      ${JSON.stringify(name)}: [${row.join(', ')}]`)
      .join(',\n')
  const places = Object.entries(weights).map(
    ([place, rows]) => `    ${JSON.stringify(place)}: {\n${lines(rows)}\n    }`
  )
  return `{\n  "themes": [\n${themes.map((theme) => `    "${theme}"`).join(',\n')}\n  ],\n  "weights": {\n${places.join(',\n')}\n  }\n}\n`
}
