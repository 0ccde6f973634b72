import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {itemsOf} from '../../server/core/markdown/blocks.ts'
import {labelsDefinedIn} from '../../server/core/markdown/labels.ts'
import {linksIn} from '../../server/core/markdown/links.ts'
import {ask} from '../../server/core/markdown/parts.ts'
import {readPlain} from '../../server/core/markdown/plain-items.ts'
import {runs} from '../texts/markdown-documents.ts'

/** One of the usual words or signs, and seldom one of the odd ones. */
const mostly = (usual: readonly string[], odd: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({weight: 12, arbitrary: fc.constantFrom(...usual)}, {weight: 1, arbitrary: fc.constantFrom(...odd)})

const usual = [
  ...['We listen', 'a', '12%', '(so) & so', '“Quoted”', 'plain - words + more', 'ends with spaces  ', 'a\u00a0b'],
  ...['**Lead.** Words', 'a **strong** word', 'a **strong**, word', '**a** (**b**)', '**1** of *2*', '*so*; b'],
  ...['[a](b.md) c', 'a [b c](https://d.org/e_f?g=h).', 'so[^1]', '77%[^1].', '[^1]', '[a][plan]', 'a [b\nc](d)']
]
const odd = [
  ...['**a**b', '**a ** b', '** a**', '***a***', '**“a”**', '**a.**, b', 'a**b**', '**a', 'a*b', '*a**', '**a*'],
  ...['a *b **c** d*', '*a* *b', '1. no item', '- dash', '`code`', '&amp; x', '\u2003', '', 'x | y', '\\|', '~~no~~'],
  ...['# no', '<b>', '\ue000a', '\ue001', '\t', '===', 'a ![a](b)', '[a](b "c")', '[a](<b>)', '[a]()', '[a][none]'],
  ...['[none]', '[plan]', '[plan][]', '[^none]', '[^1](a)', '[^1]: a', '[a]: b', '**[a](b)**', '[*a*](b)'],
  ...['[a][b](c)', '[a](b)[^1]', '[^1][^1]', '[^1]^', '[a](b)(c)', 'a [b\n- c](d)', 'a [b\n\nc](d)', '[a', 'b](c)'],
  ...['[ ] a', '[x] a', '[a](b&amp;c)', '[a](b*c)*', 'a ![^1]', '[a *b](c)* d', '*a [b* c](d)', '[a][Plan]'],
  ...['[1. b](c)', '[a](b)[plan]', '[a][plan][plan]', '\\[a](b)', '[a\n b][plan]']
]
const words = mostly(usual, odd)
const ending = mostly(['\n', '\n', '\n\n', '\r\n'], ['\n \n', '\r', '\n\n\n', '\n\t\n', ''])
const indent = mostly(['', '', '', '  '], [' ', '   ', '    ', '     ', '\t'])
const marker = mostly(['- ', '- ', '', ''], ['* ', '+ ', '1. ', '2. ', '3) ', '10. ', '-', '-  ', '# ', '> ', '| '])
const numbered = mostly(['1. ', '2. '], ['', '- ', '3) ', '10. '])
const linesBehind = (marker: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(indent, marker, words, ending), {minLength: 1, maxLength: 5}).map((lines) => lines.flat().join(''))

const cell = fc.tuple(mostly([' ', ''], ['  ']), mostly(['', 'a', 'b c', '**d**', '3%'], ['\u2003', 'x | y', '`e`']))
const row = (columns: number) =>
  fc
    .tuple(fc.array(cell, {minLength: columns, maxLength: columns}), mostly(['|\n', ' |\n'], ['\n', '| \n', '|a\n']))
    .map(([cells, end]) => `|${cells.map((cell) => cell.join('')).join(' |')}${end}`)
const dashes = (columns: number) =>
  fc.array(mostly(['---', ' - ', ':-:'], ['-', ' ---: ', ':', '']), {minLength: columns, maxLength: columns})
const table = fc
  .tuple(fc.integer({min: 1, max: 3}), fc.boolean())
  .chain(([columns, fits]) =>
    fc.tuple(row(columns), dashes(fits ? columns : 2), fc.array(row(columns), {maxLength: 3}), ending)
  )
  .map(([head, dashes, rows, end]) => `${head}|${dashes.join('|')}|\n${rows.join('')}${end}`)

const comments = ['<!-- theme: culture -->\n\n', '<!-- theme: culture -->\n', '## 1. Title\n<!-- theme: none -->\n']
const before = mostly(
  ['', '', ...comments, '## 1. Title\n\n', '# *Title*  \n', '# [a\nb](c)\n', 'Title\n===\n\n', 'Our *title*\n---\n'],
  [
    '<!-- a **b** -->\n\n',
    '<!-- [a](b) -->\n\n',
    '1. a\n---\n',
    'a\n--- \n',
    'Title\n==\n===\n',
    'a\n- -\n',
    '-\n---\n'
  ]
)
const box = mostly(['- [ ] ', '- [x] ', '1. [X] ', '- '], ['[ ] ', '- [  ] ', '- [ ]', '- [ ] [ ] ', '- [x](a) '])
const quoted = mostly(['> ', '> ', '> — ', '>\n> '], ['', '>', '>  ', '> > ', '> - ', '>\n', '> 1. ', '> \n> '])
const definition = fc
  .tuple(
    mostly(
      ['[^1]: ', '[^1]: ', '[plan]: ', '[A b]: '],
      ['[^a b]: ', '[^1]:', '[plan]:  ', '[^1]: [^1]: ', '[plan]: <', ' [plan]: ']
    ),
    mostly(
      ['Audits, 2024', 'plan.pdf', 'https://a.org/b_c?d=e', 'a [b](c)', '**so**'],
      ['', 'a "b"', ':', '(a)', 'a&amp;b', 'a*b*', '\\a', '.', '1', '\u00e9', '1. a']
    ),
    mostly(['\n', '\n\n'], ['\r\n', '', '\n    ', "\n'a'\n", '\nb\n', '  \n'])
  )
  .map((parts) => parts.join(''))
const definitions = fc.array(definition, {minLength: 1, maxLength: 4}).map((all) => all.join(''))
const tableAndList = fc.tuple(table, linesBehind(box)).map((parts) => parts.join('\n'))
const quoteAndList = fc
  .tuple(linesBehind(quoted), mostly(['\n', ''], ['>\n']), linesBehind(box))
  .map((parts) => parts.join(''))
const source = fc
  .tuple(
    before,
    fc.oneof(
      linesBehind(marker),
      linesBehind(numbered),
      linesBehind(box),
      linesBehind(quoted),
      table,
      tableAndList,
      quoteAndList,
      definitions
    )
  )
  .map((parts) => parts.join(''))

const labels = ['PLAN', '^1']
const examples = [...odd, 'Above\n\n- a\n+ b\n', 'Above\n2. a\n'].map((source): [string] => [source])

test('What is read of plain words without the parser is what the parser says of them', () => {
  let plain = 0
  fc.assert(
    fc.property(source, (source) => {
      const said = readPlain(source, labels)
      if (!said) return
      plain++
      const {part, open} = ask(source, labels)
      assert.deepEqual(
        {...said, open: undefined},
        {
          items: itemsOf(part),
          links: linksIn(part),
          defined: labelsDefinedIn(part.source, part.nodes),
          open
        }
      )
    }),
    {...runs, numRuns: runs.numRuns * 10 + examples.length, examples}
  )
  assert.ok(plain > runs.numRuns, `only ${plain} of the sources were plain`)
})
