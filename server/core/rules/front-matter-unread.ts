import type {Rule} from './rule.ts'

/**
 * The front matter is not YAML, so that what it says of the draft is not known.
 *
 *     ---
 *     self-evaluation: true
 *     themes: [culture
 *                     ^ front-matter-unread
 *     ---
 */
export const frontMatterUnread: Rule = {
  id: 'front-matter-unread',
  summary: 'The front matter of the draft cannot be read.',
  severity: 'warning',
  readsFiles: true,

  *check({draft: {frontMatter}}) {
    if (frontMatter.problem) yield frontMatter.problem
  }
}
