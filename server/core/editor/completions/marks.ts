import * as l10n from '@vscode/l10n'
import {namesIn} from '../../draft/names.ts'
import type {Snippet} from '../../snippets/model.ts'
import type {Completion, CompletionQuestion} from './completion.ts'
import {namesOfKinds, namesOfThemes, namesToWaive, nameHere} from './names.ts'
import {bodyFor, completionOf} from './snippets.ts'

/** What can stand in a comment that is still open: a mark, and in a mark its names. Nothing where no comment is open. */
export function completionsInComment(question: CompletionQuestion): readonly Completion[] | undefined {
  const {assessment, offset} = question
  const {text} = assessment
  const opening = text.lastIndexOf('<!--', offset - 1)
  if (opening < 0 || offset - opening > longest || opening + 4 > offset) return undefined
  const inside = text.slice(opening + 4, offset)
  if (inside.includes('-->')) return undefined

  const theme = /^\s*themes?\s*:(.*)$/i.exec(inside)
  if (theme) {
    const before = theme[1]!.replace(/[^,]*$/, '')
    return namesOfThemes(
      question,
      namesIn(before, 0).map(({id}) => id),
      true
    )
  }
  if (/^\s*evidence\s*:\s*[\w-]*$/i.test(inside)) return namesOfKinds(question)
  if (/^\s*waive\s*:\s*[\w-]*$/i.test(inside)) return namesToWaive(question)
  if (/^\s*waive\s*:\s*[\w-]+\s+[a-z]*$/i.test(inside)) {
    const until = nameHere(question, 'until', l10n.t('the last day on which the gap is accepted'), '')
    return [{...until, body: 'until ${1:[insert date, such as 2026-03-31]}: ${2:[insert reason]}', sort: 'snippet'}]
  }
  if (!/^[ \t]*[\w-]*$/.test(inside)) return []

  const closing = /^[ \t]*-->/.exec(text.slice(offset, offset + 20))?.[0].length ?? 0
  return question.snippets
    .filter(({use}) => use === 'mark' || use === 'waiver')
    .map((snippet) => markAt(snippet, {start: opening, end: offset + closing}, question))
}

/** Comments of an author that are longer than this are none of our marks. */
const longest = 300

const markAt = (snippet: Snippet, span: Completion['span'], question: CompletionQuestion): Completion => {
  const body = bodyFor(snippet, undefined, question.assessment.commentary)
  return completionOf(snippet, body, {span, filter: `<!-- ${body.slice(5, 20)}`})
}
