import type {Span} from '../text/span.ts'

/** The published text on leadership that drafts are measured against. All spans in it are spans of its pack. */
export interface Commentary {
  readonly id: string
  readonly title: string
  /** The text of its pack. */
  readonly text: string
  readonly attribution: Attribution
  /** What stands before the first theme. */
  readonly opening: readonly Chapter[]
  readonly themes: readonly Theme[]
  /** What stands after the themes. */
  readonly closing: readonly Chapter[]
}

/** To whom the commentary belongs, and on what terms it is quoted. What the pack does not say is empty. */
export interface Attribution {
  readonly authors: readonly Author[]
  readonly publisher: string
  /** When it was published, in the pack's words: “June 2016”. */
  readonly published: string
  readonly copyright: string
  readonly licence: string
  readonly source: string
}

/** A person who wrote the commentary or a part of it. */
export interface Author {
  readonly name: string
  /** What the author is or was: “Ofsted's National Director of Social Care”. */
  readonly role: string
}

/** A heading of the commentary and the passages below it. */
export interface Chapter {
  readonly title: string
  /** Where the heading stands. */
  readonly span: Span
  readonly passages: readonly Passage[]
  readonly voices: readonly Voice[]
}

/** A chapter that drafts are measured against: “Workforce development”. */
export interface Theme extends Chapter {
  readonly id: string
  /** Headings by which authors write about the theme. */
  readonly aliases: readonly Phrase[]
  readonly expectations: readonly Expectation[]
  /** Phrases that speak of the theme as a whole: drawn from its passages where the pack lists no expectations. */
  readonly cues: readonly Phrase[]
}

/** A paragraph of the commentary, in the words a reader sees. */
export interface Passage {
  readonly text: string
  /** The author's name; empty where the pack leaves open which of them wrote it. */
  readonly author: string
  readonly span: Span
}

/** Words of the passages that the commentary quotes from somebody, and whose they are. */
export interface Voice {
  readonly quotation: Quotation
  readonly speaker: string
  readonly span: Span
}

/** Something the commentary expects of leaders, in its own words. */
export interface Expectation {
  readonly id: string
  readonly title: string
  /** Where the title stands. */
  readonly span: Span
  readonly quotations: readonly Quotation[]
  /** Phrases by which a draft shows that it speaks of the expectation. */
  readonly cues: readonly Phrase[]
}

/** Words taken verbatim from a passage: the text is the passage's own, letter by letter. */
export interface Quotation {
  readonly text: string
  /** Where the pack quotes them. */
  readonly span: Span
  /** Where the passage says them. */
  readonly source: Span
}

/** Words that the pack lists, and where. */
export interface Phrase {
  readonly text: string
  readonly span: Span
}

/** Something wrong with a pack, in a sentence for its editor. */
export interface Problem {
  readonly message: string
  readonly span: Span
}
