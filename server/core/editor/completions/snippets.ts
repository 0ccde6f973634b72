import type {Commentary} from '../../commentary/model.ts'
import {choicesReplaced, filledBody, fittedBody} from '../../snippets/body.ts'
import type {Snippet} from '../../snippets/model.ts'
import {sectionAt} from '../section-at.ts'
import {themesOf} from '../section-standing.ts'
import {lineAfter, lineBefore, type Completion, type CompletionQuestion} from './completion.ts'
import {wordBefore} from './names.ts'

/** Words to start from where a sentence or a line may begin: those that the draft lacks first. */
export function snippetsAt(question: CompletionQuestion): readonly Completion[] {
  const {assessment, offset, snippets} = question
  const {text, commentary, draft} = assessment
  const span = wordBefore(text, offset)
  const before = lineBefore(text, span.start)
  if (/\S$/.test(before) || /^[\p{L}\p{N}]/u.test(lineAfter(text, offset))) return []

  const near = themesOf(sectionAt(draft, offset)).map(({theme}) => theme)
  return snippets
    .map((snippet) => ({snippet, rank: rankOf(snippet, question, near, before.trim() === '')}))
    .filter(({rank}) => rank !== undefined)
    .toSorted((one, other) => one.rank! - other.rank!)
    .map(({snippet}) => {
      const filter = [...snippet.prefixes, snippet.evidence, snippet.name].filter(Boolean).join(' ')
      return completionOf(snippet, bodyFor(snippet, near[0], commentary), {span, filter})
    })
}

/** A snippet as it is offered, with its body as it fits. */
export const completionOf = (
  snippet: Snippet,
  body: string,
  place: Pick<Completion, 'span' | 'filter'>
): Completion => ({
  ...place,
  label: snippet.name,
  detail: snippet.description,
  sort: 'snippet',
  body,
  preview: filledBody(body, snippet.example)
})

/** Where a snippet stands among those offered, from 0; nothing where it does not fit. */
function rankOf(
  {use, theme, evidence, body}: Snippet,
  {assessment: {draft, coverage, commentary}, offset, kinds}: CompletionQuestion,
  near: readonly string[],
  atLineStart: boolean
): number | undefined {
  const isKnown = theme === undefined || commentary.themes.some(({id}) => id === theme)
  if (use === 'team')
    return !isKnown || (!atLineStart && body.includes('\n')) ? undefined : theme && !near.includes(theme) ? 3 : 0
  if (use === 'evidence') {
    if (!kinds.includes(evidence ?? '')) return undefined
    return sectionAt(draft, offset).blocks.some(({content}) => content.evidence.some(({kind}) => kind === evidence))
      ? 2
      : 1
  }
  if (!atLineStart || !isKnown) return undefined
  if (use === 'draft') return draft.sections.some(({heading}) => heading) ? undefined : 0
  if (use === 'section' && theme !== undefined)
    return coverage.find((covered) => covered.theme.id === theme)?.standing === 'absent' ? 4 : 7
  return {section: 8, development: 5, mark: 6, waiver: 6}[use]
}

/** The body of a snippet as it fits a theme and a commentary; a team's body is its own. */
export function bodyFor({body, fits, use}: Snippet, theme: string | undefined, {themes}: Commentary): string {
  if (use === 'team') return body
  const fit = theme === undefined ? undefined : fits[theme]
  const ids = themes.map(({id}) => id)
  return choicesReplaced(fit ? fittedBody(body, fit) : body, (choices) => {
    if (choices.includes('none')) return [...ids, 'none']
    return use === 'waiver' ? ids : choices
  })
}
