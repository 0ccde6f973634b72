import * as l10n from '@vscode/l10n'
import type {PartTrouble} from '../draft/parts.ts'
import type {Rule} from './rule.ts'

/**
 * A file that the front matter lists as a part of the draft is not there, or cannot be a part.
 *
 *     parts: [chapters/cultur.md]
 *             ^^^^^^^^^^^^^^^^^^ part-missing
 */
export const partMissing: Rule = {
  id: 'part-missing',
  summary: 'A file that the front matter lists as a part is not there, or cannot be one.',
  severity: 'error',

  *check({draft: {frontMatter}, parts}) {
    for (const [at, {id, span}] of (frontMatter.parts ?? []).entries()) {
      const trouble = parts[at]?.trouble
      if (trouble) yield {span, message: messages[trouble](id)}
    }
  }
}

const messages: Readonly<Record<PartTrouble, (path: string) => string>> = {
  missing: (path) => l10n.t('There is no file “{0}” that can be read, so the draft is judged without it.', path),
  outside: (path) => l10n.t('“{0}” stands outside the folder of the draft, and is not read as a part.', path),
  itself: () => l10n.t('A draft cannot be a part of itself.'),
  twice: (path) => l10n.t('“{0}” stands in this list already.', path),
  nested: (path) => l10n.t('“{0}” lists parts itself, and is not read as one. List its parts here instead.', path)
}
