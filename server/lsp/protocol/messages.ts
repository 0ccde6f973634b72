/** The names and shapes of our own messages. The client reads it too. */

/** The scheme of the read-only documents that the server itself holds: commentaries and the pages of the rules. */
export const documentScheme = 'self-evaluation'

/** Asked by the server: the text of a file that a setting names, by its URI. The client reads it where it lives. */
export const readTextRequest = 'selfEvaluation/readText'
export interface ReadTextParams {
  readonly uri: string
}
/** Nothing where there is no such file. */
export type ReadTextResult = string | null

/** Asked by the server: the Markdown files of the workspace, among which drafts may be. */
export const listMarkdownRequest = 'selfEvaluation/listMarkdown'
/** The URIs of the files. */
export type ListMarkdownResult = readonly string[]

/** Asked by the server: which of some files exist. The client looks where the workspace lives. */
export const filesExistRequest = 'selfEvaluation/filesExist'
export interface FilesExistParams {
  readonly uris: readonly string[]
}
/** In the order of the question; nothing where the client cannot tell. */
export type FilesExistResult = readonly (boolean | null)[]

/** Asked by the client: how an open draft stands to its themes. */
export const standingRequest = 'selfEvaluation/standing'
export interface DraftParams {
  readonly uri: string
}
/** Nothing where the document is no draft. */
export type StandingResult = DraftStanding | null
export interface DraftStanding {
  /** How many themes the draft is about, and how many of them it shows. */
  readonly themes: number
  readonly evidenced: number
  readonly commentary: {
    readonly title: string
    /** Where it can be opened. */
    readonly uri: string
    readonly themes: readonly {readonly id: string; readonly title: string}[]
  }
  readonly unchecked: Unchecked
}
/** What of a draft was not checked, or is not told yet. */
export interface Unchecked {
  /** Whether its front matter could not be read. */
  readonly frontMatter: boolean
  /** How many passages were not read. */
  readonly passages: number
  /** How many files that it links to were not looked for. */
  readonly links: number
  /** Until when findings wait, by the setting `run`. */
  readonly wait: 'onType' | 'onSave' | 'manual'
}

/** Asked by the client: the words of an open draft that count as evidence, line by line. */
export const evidenceRequest = 'selfEvaluation/evidence'
export type EvidenceResult = readonly PlaceRange[]

/** How the kind of a code action ends, by what it does: `mark-section`, `waive` … */
export const fixKind = <Family extends string>(family: Family) => `self-evaluation.${family}` as const

/** A command that the client has: shows what was changed in a theme since it was signed off. */
export const showSignedChangesCommand = 'selfEvaluation.showSignedChanges'

/** A command that the client has: shows the evidence that a lens counted, in a peek view. */
export const showEvidenceCommand = 'selfEvaluation.showEvidence'
/** A place in a document as the protocol has it. */
export interface Place {
  readonly line: number
  readonly character: number
}
/** A stretch of a document as the protocol has it. */
export interface PlaceRange {
  readonly start: Place
  readonly end: Place
}
export type ShowEvidenceArguments = readonly [
  uri: string,
  position: Place,
  evidence: readonly {readonly uri: string; readonly range: PlaceRange}[]
]

/** A command that the client has: opens a passage of the commentary. */
export const openPassageCommand = 'selfEvaluation.openPassage'
export type OpenPassageArguments = readonly [uri: string, line: number]

/**
 * Told by the client: where the cursor of a draft stands, whenever it moves; nothing once the author looks elsewhere.
 * Findings of little weight in a passage that is being written wait until the cursor leaves it.
 */
export const cursorNotification = 'selfEvaluation/cursor'
export interface CursorParams {
  readonly uri: string
  readonly position: Place | null
}

/** Told by the client: the author wants the findings of a draft as it now is. */
export const checkNotification = 'selfEvaluation/check'
export interface CheckParams {
  readonly uri: string
}

/**
 * Told by the server: the documents that are parts of drafts whatever they say of themselves, whenever it knows of others.
 * A client that sends drafts alone sends these too.
 */
export const partsNotification = 'selfEvaluation/parts'
export interface PartsParams {
  readonly uris: readonly string[]
}

/** What a client of ours tells when it starts the server. */
export interface InitializationOptions {
  /** Whether the client answers `readTextRequest`. */
  readonly readsText?: boolean
  /** Whether the client answers `filesExistRequest`. */
  readonly findsFiles?: boolean
  /** Whether the client answers `listMarkdownRequest`. */
  readonly listsMarkdown?: boolean
  /** Whether the client hears `partsNotification`. */
  readonly hearsOfParts?: boolean
  /** Whether the client has the commands above. */
  readonly hasCommands?: boolean
  /** What the server says in the author's language, by the English words; without it the server speaks English. */
  readonly translations?: Readonly<Record<string, unknown>>
  /** Settings under `selfEvaluation.`, for clients that do not answer `workspace/configuration`. */
  readonly settings?: Readonly<Record<string, unknown>>
}
