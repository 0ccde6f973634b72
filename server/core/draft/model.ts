import type {Link} from '../markdown/links.ts'
import type {Unread} from '../markdown/set-aside.ts'
import type {Span} from '../text/span.ts'
import type {Word} from '../text/words.ts'
import type {FrontMatter} from './front-matter.ts'
import type {Mark} from './marks.ts'
import type {Placed} from './placed.ts'

/** A self-evaluation in the making, as its author wrote it. */
export interface Draft {
  readonly frontMatter: FrontMatter
  readonly sections: readonly Section[]
  readonly chapters: readonly Chapter[]
  readonly links: readonly Placed<Link>[]
  /** The passages that were not read. */
  readonly unread: readonly Unread[]
}

/** Some sections that follow each other: what was found in them is remembered by it. */
export interface Chapter {
  readonly base: number
  readonly sections: readonly Section[]
  /** The same for as long as its sections say the same and stand in the same places, counted from `base`. */
  readonly identity: object
}

/** A heading of the draft, and what follows up to the next one. The first section may have no heading. */
export interface Section {
  /** From its heading up to the next one. */
  readonly span: Span
  /** The place from which its content counts. */
  readonly base: number
  readonly heading: Placed<Heading> | undefined
  /** What we know of the section's themes before reading its words; nothing known is `undefined`, none is empty. */
  readonly known: readonly BlockTheme[] | undefined
  readonly marks: readonly Placed<Mark>[]
  readonly blocks: readonly SectionBlock[]
  /** The same for as long as the section says the same, wherever it stands: what follows from it is remembered by it. */
  readonly identity: SectionContent
}

/** What a section says, wherever it stands: all places count from its base. */
export type SectionContent = Pick<Section, 'heading' | 'known' | 'marks' | 'blocks'>

export interface Heading {
  readonly span: Span
  readonly depth: number
  readonly title: string
}

/** A block of a section, and the themes that it speaks of, best first. */
export interface SectionBlock extends Placed<Block> {
  readonly themes: readonly BlockTheme[]
}

/** How we know of a theme: the author's mark, a heading, or a guess from the wording. A parent's theme has its basis. */
export type Basis = 'mark' | 'heading' | 'wording'

/** A theme that a block speaks of. */
export interface BlockTheme {
  readonly theme: string
  readonly basis: Basis
  /** How sure a guess is: its share of one, among all themes and none. */
  readonly share?: number
  /** The words that a guess rests on, the most telling first; it may rest on the headings and neighbours alone. */
  readonly words?: readonly Span[]
}

/** What a stretch of prose says: a paragraph, a list item's paragraph, a table cell or the like. */
export interface Block {
  readonly span: Span
  readonly form: 'paragraph' | 'item' | 'quote' | 'head' | 'cell' | 'footnote'
  /** The words of the block at their places, everything else blanked; as long as its span. */
  readonly prose: string
  /** The words of the prose, counted from its start. */
  readonly words: readonly Word[]
  /** The words that lead to the list it stands in. */
  readonly leadIn: string
  /** The words at the head of its column and its row, for a cell. */
  readonly column: string
  readonly row: string
  readonly claims: readonly Claim[]
  readonly evidence: readonly Evidence[]
  /** The labels of the footnotes that it calls, and of the one it stands in. */
  readonly calls: readonly string[]
  readonly footnote: string | undefined
}

/** Words by which a block says that leaders meet an expectation. */
export interface Claim {
  readonly span: Span
  readonly theme: string
  readonly expectation: string
}

/** Words by which a block shows it. */
export interface Evidence {
  readonly span: Span
  readonly kind: string
  /** Why the words count, as the author reads it. */
  readonly reason: string
}
