import type {ClientCapabilities, Connection, TextDocuments} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Commentary} from '../core/commentary/model.ts'
import type {Assessment} from '../core/reviewer.ts'
import type {Settings} from '../core/settings.ts'
import type {InitializationOptions} from './protocol/messages.ts'
import type {OpenPack} from './team/packs.ts'

/** The files that a server may look at, where its client or its door offers them. */
export interface WorkspaceFiles {
  /** The text of a file by its URI; nothing where there is none. */
  readonly readText: (uri: string) => Promise<string | undefined>
  /** Which files exist, in the order of the question; nothing where that cannot be told. */
  readonly exist: (uris: readonly string[]) => Promise<readonly (boolean | null)[]>
  /** The URIs of the Markdown files in some folders. */
  readonly listMarkdown: (folders: readonly string[]) => Promise<readonly string[]>
}

/** A draft as it now is, and all that we know of it. */
export interface Assessed {
  readonly document: TextDocument
  readonly assessment: Assessment
  readonly settings: Settings
  readonly folder: string | undefined
  /** Where its commentary can be opened. */
  readonly commentaryUri: string
  /** The commentaries that it may choose, by id. */
  readonly commentaries: readonly Pick<Commentary, 'id' | 'title'>[]
  /** The URIs of all files of the draft, the main one first. */
  readonly files: readonly string[]
}

/** What the features of the server share. */
export interface Service {
  readonly connection: Connection
  readonly documents: TextDocuments<TextDocument>
  readonly client: () => ClientCapabilities
  readonly options: () => InitializationOptions
  readonly folders: () => readonly string[]
  readonly files: () => WorkspaceFiles
  /** The text of a file as the author has it, open or kept; a draft rests on it, and is judged anew when it changes. */
  readonly readText: (uri: string) => Promise<string | undefined>
  /** All that we know of an open draft; nothing where there is none. */
  readonly assess: (uri: string) => Promise<Assessed | undefined>
  /** The same, once the files that it links to were looked for. */
  readonly assessWithFiles: (uri: string) => Promise<Assessed | undefined>
  /** The same, with the files, of a draft that is not open, whose text was read. */
  readonly assessText: (uri: string, text: string) => Promise<Assessed | undefined>
  /**
   * The same of all files of the draft that a document belongs to, the main one first, as it is read: `text` is its text
   * where it is not open. None where it is no draft.
   */
  readonly assessWhole: (uri: string, text?: string) => Promise<readonly Assessed[]>
  /** An open commentary of a team's own; nothing where the document is none. */
  readonly packAt: (uri: string) => Promise<OpenPack | undefined>
  /** The other open documents of the draft that a document belongs to. */
  readonly others: (uri: string) => readonly string[]
  /** Is told when settings or folders change, so that all that was said may be otherwise. */
  readonly onTermsChange: (listener: () => void) => void
  /** Has all that was said be said anew. */
  readonly judgeAnew: () => void
  /** Says something to the author once. */
  readonly tell: (message: string) => void
  /** A handler that answers nothing when it fails, see `guard`. */
  readonly guarded: <Question extends readonly unknown[], Answer>(
    request: string,
    nothing: Answer,
    handle: (...question: Question) => Answer | Promise<Answer>
  ) => (...question: Question) => Promise<Answer>
}

/** Something that the server does for editors. */
export interface Feature {
  readonly serve: (service: Service) => void
}
