import fc from 'fast-check'
import {lineStart} from '../../server/core/markdown/cut-lines.ts'

/** What drafts are made of, and what makes them hard to cut: things left open, and things that act at a distance. */
const stretches = [
  ...['# Title', '## Our workforce', '### 1.1 Strengths', '#', '#no heading', 'A title below\n===', 'Another\n---'],
  ...[
    'Supervision is regular.',
    'In May, 17 of 20 audits\nwere **good**.',
    '“We are heard,” said a carer.',
    '1,204 visits'
  ],
  ...[
    '- one\n- two',
    '- one\n\n  still one\n- two',
    '* star',
    '1. first\n2. second',
    '10) tenth',
    '- [x] done',
    '  - deep'
  ],
  ...['> quoted', '> quoted\n> on\nlazily', '> [!NOTE]\n> # Held', '> - listed\n>\n>   more', '>'],
  ...['```', '~~~', '````md', '```\ncode\n```', '    indented', '\tindented', '- ```\n  in a list', '> ~~~\n> quoted'],
  ...[
    '<!-- a remark -->',
    '<!--',
    '-->',
    '<details>',
    '</details>',
    '<pre>',
    '</pre>',
    '<?php',
    '?>',
    '<b>bold</b> text'
  ],
  ...[
    '<!-- theme: culture -->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE',
    '<script>\n\nlet a',
    'text <!-- opened',
    '<table><tr>'
  ],
  ...['| a | b |\n| - | - |\n| 1 | 2 |', 'a | b', '- | -', '| 3 | 4 |', '|'],
  ...[
    'A note[^1] here',
    '[^1]: The note.',
    '[^1]: The note.\n\n    It goes on.',
    '[^long note]: Long.',
    'See [^long note]'
  ],
  ...['A [plan] here', '[plan]: https://example.org', '[plan]:\nhttps://example.org\n"Title"', '[Plan][]', '[a][plan]'],
  ...[
    '> [the\n> plan]',
    '[the plan]: #',
    '[a\\]b]: #',
    '[a\\]b] and [a\\\\b]',
    '![plan]',
    '[plan\n]',
    '[open',
    '[^',
    ']: x'
  ],
  ...[
    '***',
    '---',
    '___',
    '* * *',
    '\\# escaped',
    '&nbsp; and \\* here',
    'soft  \nbreak',
    '“”',
    '£5',
    '€',
    '(so)',
    '*so*'
  ],
  ...['', ' ', '  ', '\t', '\u00a0', '\u{1F600} yes', '\0', '   # indented', '    # code', 'ends\\'],
  ...['---\nself-evaluation: true\n---', '---\nthemes: [culture', '...']
]

const ending = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\n\n', '\n\n\n', '\r\n', '\r\n\r\n', '\r', '\r\r', '', ' ')
const piece = fc.tuple(fc.constantFrom(...stretches), ending).map(([stretch, end]) => stretch + end)

/** Documents of headings, lists, tables, fences, comments, notes and what else a draft may hold, whole or broken. */
export const markdownDocument: fc.Arbitrary<string> = fc
  .tuple(fc.array(piece, {maxLength: 14}), fc.constantFrom('as is', 'as is', 'as is', '\r\n', '\r'))
  .map(([pieces, endings]) => (endings === 'as is' ? pieces.join('') : pieces.join('').replaceAll('\n', endings)))

/** A replacement of a part of a text, its place and length given as shares of the text. */
export interface Edit {
  readonly at: number
  /** Whether it begins at the beginning of the line it falls into. */
  readonly inFront: boolean
  readonly length: number
  readonly words: string
}

const words = fc.oneof(
  piece,
  fc.constantFrom(
    '',
    '',
    '\n',
    '\r',
    '\n\n',
    '#',
    '# ',
    '`',
    '```\n',
    '-',
    '>',
    '[',
    ']',
    '[^1]',
    '<!--',
    '-->',
    '|',
    ' ',
    'a'
  )
)

/** What an author does to a text, mostly little at a time. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.double({min: 0, max: 1, noNaN: true}),
    inFront: fc.boolean(),
    length: fc.oneof({weight: 4, arbitrary: fc.constant(0)}, fc.nat({max: 3}), fc.nat({max: 60})),
    words
  }),
  {minLength: 1, maxLength: 12}
)

/** The stretch of a text that an edit replaces, and what it becomes. */
export function applyEdit(text: string, {at, inFront, length, words}: Edit) {
  const place = Math.round(at * text.length)
  const start = inFront ? lineStart(text, place) : place
  const end = Math.min(text.length, start + length)
  return {text: text.slice(0, start) + words + text.slice(end), start, end}
}

/**
 * How often a law is tried: enough for each run of the tests, and as often as you like with `RUNS=1000`. The tests try
 * the same texts each time, so that they say the same of the same code; `SEED=7` and `npm run fuzz` try others.
 */
export const runs = {numRuns: Number(process.env.RUNS ?? 25), seed: Number(process.env.SEED ?? 1)}
