import {isOutsideProse} from './code.ts'
import type {Completion, CompletionQuestion} from './completion.ts'
import {completionsInFrontMatter} from './front-matter.ts'
import {completionsInComment} from './marks.ts'
import {quotationsAt} from './quotations.ts'
import {snippetsAt} from './snippets.ts'

/** What an author may insert at an offset of the draft, the most fitting first. */
export function completionsAt(question: CompletionQuestion): readonly Completion[] {
  const {assessment, offset, asked} = question
  const inFrontMatter = completionsInFrontMatter(question)
  if (inFrontMatter) return inFrontMatter
  if (isOutsideProse(assessment.draft, assessment.text, offset)) return []

  const inComment = completionsInComment(question)
  if (inComment) return inComment

  const quotations = quotationsAt(question)
  return quotations.length > 0 || asked === 'by typing' ? quotations : snippetsAt(question)
}
