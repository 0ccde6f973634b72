import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {readPack} from '../../server/core/commentary/read.ts'
import {spanOf} from '../../server/core/draft/placed.ts'
import {createReviewer} from '../../server/core/reviewer.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {cut, overlaps} from '../../server/core/text/span.ts'
import {packs} from '../../server/packs/index.ts'
import {readLabels, themesAt} from './labels.ts'

/**
 * Prints how well the tool judges the labelled drafts, as precision and recall.
 *     npm run measure -- [--misses KIND|any|theme] [--in FOLDER] [NAME…]
 */
const {values, positionals} = parseArgs({
  options: {misses: {type: 'string'}, in: {type: 'string', default: 'test/labelled'}},
  allowPositionals: true
})
const folder = path.resolve(values.in)
const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')
const chosen = names.filter((name) => positionals.length === 0 || positionals.some((wanted) => name.includes(wanted)))

const {commentary} = readPack(packs.get('practice-leadership')!)
const kinds = defaultSettings.evidence.kinds
const tallies = new Map(['any', ...kinds].map((kind) => [kind, {hit: 0, extra: 0, miss: 0}]))
const words = {hit: 0, all: 0}
const themes = {best: 0, all: 0, some: 0, bestWhenSome: 0, inBestTwo: 0}
const standings = {right: 0, all: 0}

for (const name of chosen) {
  const labelled = readLabels(readFileSync(path.join(folder, name), 'utf8'))
  const {draft, coverage} = createReviewer(commentary, defaultSettings)(labelled.text)
  const truth = new Map(commentary.themes.map(({id}) => [id, 'absent']))
  for (const block of draft.sections.flatMap(({blocks}) => blocks)) {
    const span = spanOf(block)
    const there = labelled.evidence.filter((piece) => overlaps(piece.span, span))
    const said = block.content.evidence.map((content) => ({...content, span: spanOf({base: block.base, content})}))
    const wrong = ['any', ...kinds].flatMap((kind) => {
      const is = there.some((piece) => kind === 'any' || piece.kind === kind)
      const says = said.some((piece) => kind === 'any' || piece.kind === kind)
      if (is || says) tallies.get(kind)![is && says ? 'hit' : is ? 'miss' : 'extra']++
      return is === says ? [] : [(is ? '-' : '+') + kind]
    })
    for (const piece of there) {
      words.all++
      if (said.some((other) => overlaps(other.span, piece.span))) words.hit++
    }
    const expected = themesAt(labelled, span.start)
    const guessed = block.themes.map(({theme}) => theme)
    const right = expected.length > 0 ? expected.includes(guessed[0] ?? '') : guessed.length === 0
    themes.all++
    if (right) themes.best++
    else wrong.push(`theme ${guessed.slice(0, 2).join('+') || 'none'} for ${expected.join('+') || 'none'}`)
    if (expected.length > 0) {
      themes.some++
      if (right) themes.bestWhenSome++
      if (guessed.slice(0, 2).some((id) => expected.includes(id))) themes.inBestTwo++
    }
    for (const id of expected)
      if (truth.get(id) !== 'evidenced') truth.set(id, there.length > 0 ? 'evidenced' : 'claimed')
    const shown = wrong.filter((miss) => values.misses !== undefined && miss.includes(values.misses))
    if (shown.length > 0)
      console.log(`${name}: ${shown.join(' ')}\n    ${cut(labelled.text, span).replace(/\s+/g, ' ')}`)
  }
  for (const {theme, standing} of coverage) {
    standings.all++
    if (truth.get(theme.id) === standing) standings.right++
  }
}

const rate = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(2))
console.log('evidence     n  precision  recall    f1')
for (const [kind, {hit, extra, miss}] of tallies) {
  const row = [String(hit + miss).padStart(5), rate(hit, hit + extra).padStart(10), rate(hit, hit + miss).padStart(7)]
  console.log(kind.padEnd(9), ...row, rate(2 * hit, 2 * hit + extra + miss).padStart(5))
}
console.log(`words shown ${rate(words.hit, words.all)}`)
console.log(
  `theme: best ${rate(themes.best, themes.all)}, when there is one ${rate(themes.bestWhenSome, themes.some)}, in best two ${rate(themes.inBestTwo, themes.some)}`
)
console.log(`standing right ${rate(standings.right, standings.all)}`)
