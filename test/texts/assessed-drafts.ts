import {withoutPersonalWords} from '../../server/core/report/redact.ts'
import type {AssessedDraft} from '../../server/core/report/report.ts'
import {createReviewer} from '../../server/core/reviewer.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {packs} from '../../server/packs/index.ts'
import {readAnyPack} from '../../server/packs/read.ts'

/** A draft as a report gets it, measured against the commentary or a pack of its own. */
export function assessed(path: string, text: string, pack = packs.get('practice-leadership')!): AssessedDraft {
  const {commentary} = readAnyPack(pack)
  return {path, assessment: withoutPersonalWords(createReviewer(commentary, defaultSettings)(text))}
}

/** A draft with a theme that is shown, one that is only claimed and one that nothing speaks of. */
export const plain = assessed(
  'drafts/our year.md',
  `---
self-evaluation: true
themes: [workforce-development, culture, structure]
---

# Our year

## Our people

Last year 86% of our social workers had supervision every month.

| Measure | 2024 | 2025 |
| - | - | - |
| Agency staff | 21% | 9% |

## Culture

We are proud of how we work.
`
)

const nasty = `<img src=x onerror=alert(1)> </table> ]]> %0A::error::no\u0007\u202e\ud800 [go](command:quit) @team {0} | \`x\``

/** A draft, a path and a pack whose authors try to break out of every format there is. */
export const hostile = assessed(
  `a,b:c%0A "d" <e> & 'f' ]]>.md`,
  `---
self-evaluation: true
themes: [one-b-all-b, two, '=HYPERLINK("http://x.test","y")']
---

# Ours ${nasty}

<!-- theme: ${nasty.replaceAll('>', '')}, @SUM(1) -->

## Hearing children ${nasty}

We hear children ${nasty} and 86% of our social workers <b>see</b> them every month ${nasty}.

| Measure ${nasty.replaceAll('|', '')} | 2025 |
| - | - |
| =1+1 ${nasty.replaceAll('|', '')} | 12% of children |
`,
  `---
authors: '<script>alert(1)</script> {0}'
publisher: '=2+2 [x](command:quit)'
licence: 'Free ]]> <b>for</b> all'
---

# Ours <script> ]]>

## One \\<b\\>all\\</b\\>

We hear children \\<script\\>alert(1)\\</script\\> \\| %0A::error::no ]]> {0}.

### Look for

#### Hearing \\<i\\>

> We hear children \\<script\\>alert(1)\\</script\\> \\| %0A::error::no ]]> {0}.

hear children, hearing children

## =Two

We listen.
`
)
