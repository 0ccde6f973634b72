import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Commentary} from '../core/commentary/model.ts'
import {createRecogniser} from '../core/draft/recognise.ts'
import {createReviewer, type Assessment, type Reviewer} from '../core/reviewer.ts'
import type {Settings} from '../core/settings.ts'
import {today} from '../today.ts'

/** What a document is judged by. */
export interface Terms {
  readonly settings: Settings
  readonly commentary: Commentary
}

/** A draft on the desk: its reviewer, and what it last said. */
interface OpenDraft extends Terms {
  readonly review: Reviewer
  readonly version: number | undefined
  readonly missing: ReadonlySet<string>
  readonly day: string
  readonly assessment: Assessment
}

const none: ReadonlySet<string> = new Set()

/** The open drafts and their reviewers. */
export interface Desk {
  /** All that we know of a draft, as its text now is. */
  assess(document: TextDocument, terms: Terms): Assessment
  /** From now on these files are known to be missing from a draft. */
  miss(uri: string, missing: ReadonlySet<string>): void
  close(uri: string): void
}

export function createDesk(): Desk {
  const drafts = new Map<string, OpenDraft>()

  return {
    assess(document, {settings, commentary}) {
      const before = drafts.get(document.uri)
      const same = before?.settings === settings && before.commentary === commentary ? before : undefined
      const day = today()
      if (same?.version === document.version && same.day === day) return same.assessment

      const review = same?.review ?? createReviewer(commentary, settings)
      const missing = before?.missing ?? none
      const assessment = review(document.getText(), missing, day)
      drafts.set(document.uri, {settings, commentary, review, version: document.version, missing, day, assessment})
      return assessment
    },
    miss(uri, missing) {
      const draft = drafts.get(uri)
      const same = draft?.missing.size === missing.size && [...missing].every((path) => draft.missing.has(path))
      if (draft && !same) drafts.set(uri, {...draft, missing, version: undefined})
    },
    close: (uri) => void drafts.delete(uri)
  }
}

/** Whether a document is a draft, for its settings; recognisers are remembered with the settings they come from. */
export function createDraftTest(): (document: TextDocument, path: string, settings: Settings) => boolean {
  const recognisers = new WeakMap<Settings, ReturnType<typeof createRecogniser>>()

  return (document, path, settings) => {
    const recognises = recognisers.get(settings) ?? createRecogniser(settings.drafts)
    recognisers.set(settings, recognises)
    return recognises(path, document.getText())
  }
}
