import fc from 'fast-check'
import {markdownDocument} from './markdown-documents.ts'

/** What reviewers look at: headings that name themes and others, marks, claims and evidence, calls of notes. */
const stretches = [
  ...['# Self-evaluation', '## Culture', '## Our workforce', '### Supervision', '## Next steps', 'Structure\n---'],
  ...['<!-- theme: culture -->', '<!-- theme: none -->', '<!-- theme: structure, cultur -->', '<!-- theme -->'],
  ...['<!-- evidence: figure -->', '<!-- not evidence -->', '<!-- evidence: source: the minutes -->'],
  ...['In May, 86% of 120 children were seen on time.', 'Turnover fell from 27% to 13.5% in a year.'],
  ...['“They listened to me,” a young person told us.', 'Our audit of 40 files in June found that 32 were good.'],
  ...['Career progression is open to all[^1].', '[^1]: 17 of 20 files.', 'We are passionate about challenge.'],
  ...['- caseloads are manageable\n- 94% had supervision', 'Leaders walk the floor.\n\n- every week'],
  ...[
    '| Measure | 2024 |\n| - | - |\n| Seen on time | 86% |',
    'Supervision is a priority.',
    'Staff trust their leaders.'
  ]
]

const draftLike = fc
  .array(fc.tuple(fc.constantFrom(...stretches), fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n')), {maxLength: 14})
  .map((pieces) => pieces.flat().join(''))

const frontMatter = fc.constantFrom(
  '',
  '',
  '---\nself-evaluation: true\n---\n\n',
  '---\nself-evaluation: true\nthemes: [culture, structure]\n---\n'
)

/** Drafts that speak of themes, show them or not, and are as broken as any other Markdown. */
export const draftDocument: fc.Arbitrary<string> = fc
  .tuple(frontMatter, draftLike, fc.oneof(fc.constant(''), markdownDocument), draftLike)
  .map((pieces) => pieces.join(''))
