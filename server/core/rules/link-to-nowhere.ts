import * as l10n from '@vscode/l10n'
import {closest} from 'fastest-levenshtein'
import {throughSections} from '../draft/chapters.ts'
import {targetOf} from '../draft/link-targets.ts'
import type {Heading, Section} from '../draft/model.ts'
import {spanOf, type Placed} from '../draft/placed.ts'
import {matchesOf} from '../text/matches.ts'
import {memoByKey, once} from '../text/memo.ts'
import {cut} from '../text/span.ts'
import {shiftRemark, type Remark, type Review, type Rule} from './rule.ts'

/**
 * A link, an image or a footnote leads to a file, a heading or a definition that does not exist.
 *
 *     See [what we learnt](#lerning).
 *                          ^^^^^^^^ link-to-nowhere
 *
 *     ## Learning
 */
export const linkToNowhere: Rule = {
  id: 'link-to-nowhere',
  summary: 'A link, an image or a footnote leads to a file, a heading or a definition that does not exist.',
  severity: 'warning',
  readsFiles: true,

  *check(review) {
    const {draft, missing} = review
    const anchors = once(() => anchorsOf(review))
    for (const link of draft.links) {
      const target = targetOf(link.content)
      if (!target) continue

      if (missing.has(target.path))
        yield {span: spanOf(link), message: l10n.t('There is no file “{0}” where this leads.', target.path)}
      else if (target.path === '' && target.heading && !anchors().has(target.heading.toLowerCase()))
        yield {span: spanOf(link), message: headless(target.heading, anchors())}
    }
    yield* undefinedLabels(draft, review.text)
  }
}

const named = /\b(?:id|name)=["']([^"'\s<>]{1,100})["']/g

const headless = (heading: string, anchors: ReadonlySet<string>): string =>
  0 < anchors.size
    ? l10n.t('No heading of this draft is “#{0}”. The nearest is “#{1}”.', heading, closest(heading, [...anchors]))
    : l10n.t('No heading of this draft is “#{0}”.', heading)

/** What a link can lead to within the draft: its headings, and names that its author gave in HTML. */
function anchorsOf({draft, text}: Review): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const {heading} of draft.sections) {
    if (!heading) continue
    for (const slug of slugsOf(heading, text)) {
      let name = slug
      for (let again = 1; anchors.has(name); again++) name = `${slug}-${again}`
      anchors.add(name)
    }
  }
  for (const [, name] of matchesOf(named, text)) anchors.add(name!.toLowerCase())
  return anchors
}

/** The names of a heading, as it is read and as it is written, for as long as nobody edits it. */
function slugsOf({base, content}: Placed<Heading>, text: string): ReadonlySet<string> {
  const written = cut(text, spanOf({base, content}))
  return remembered(content, written, () => {
    const plain = written.replace(/^[#\s]+|\s#+$/g, '')
    return new Set([slugOf(content.title), slugOf(plain)])
  })
}

const remembered = memoByKey<Heading, ReadonlySet<string>>()

/** The name that Markdown gives a heading: “Our people, now” is “our-people-now”. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .trim()
    .replaceAll(' ', '-')

/** “[the audit][1]” and “[^1]” that came out as plain words, because nothing defines them. */
const undefinedLabels = throughSections(function* ({blocks}: Section, text: string): Generator<Remark> {
  for (const {base, content} of blocks) {
    if (!content.prose.includes('[')) continue

    const start = base + content.span.start
    for (const {0: words, index, groups} of matchesOf(reference, content.prose)) {
      const span = {start: start + index, end: start + index + words.length}
      if (text[span.start - 1] === '\\' || cut(text, span) !== words) continue
      const message = groups?.footnote
        ? l10n.t('There is no footnote “{0}” in this draft.', words)
        : l10n.t('Nothing in this draft says where “[{0}]” leads.', groups?.label ?? '')
      yield {span, message}
    }
  }
}, shiftRemark)

/** Numbers in brackets side by side are sources by number, and words that begin with a bracket are no label. */
const reference = /\[\^(?<footnote>[^\s[\]^]{1,100})\]|(?<=\[[^[\]]{0,200}[^[\]\d]\])\[(?<label>[^[\]]{1,100})\]/g
