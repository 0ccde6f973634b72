/** A draft of about so many characters: headings, paragraphs with claims and figures, lists, tables and footnotes. */
export function draftOf(length: number): string {
  const parts = ['---\nself-evaluation: true\n---\n\n# Self-evaluation\n\n']
  for (let size = 0, at = 1; size < length; at++) {
    const part = sectionOf(at)
    parts.push(part)
    size += part.length
  }
  return parts.join('')
}

const sectionOf = (at: number): string => `## ${at}. Strengths and areas for development

Supervision is a priority for our managers, and ${60 + (at % 40)}% of social workers had it every month in quarter ${1 + (at % 4)}[^${at}]. Leaders walk the floor and know the children. One social worker told us, “I have had the same manager for ${1 + (at % 5)} years.”

Turnover fell from ${20 + (at % 9)}% to ${10 + (at % 7)}% in the year to March. We are passionate about career progression, and it is open to all. Our audit of ${30 + (at % 50)} files in June found that most plans were good, and that ${3 + (at % 6)} were late.

- Caseloads are manageable, at an average of ${12 + (at % 6)} children.
- Panels meet every week.
  - Minutes are kept of each.

| Measure | Last year | This year |
| - | - | - |
| Seen on time | ${50 + (at % 40)}% | ${55 + (at % 40)}% |
| Plans reviewed | ${40 + (at % 40)}% | ${48 + (at % 40)}% |

[^${at}]: Local data at the end of the quarter.

`

/** The place in the middle of a draft where an author types: behind a word of a paragraph. */
export const middleOf = (draft: string): number =>
  draft.indexOf(' and know', draft.indexOf('\n\nSupervision', draft.length >> 1)) + 4
