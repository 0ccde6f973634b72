import type {Commentary} from '../core/commentary/model.ts'
import {createRecogniser} from '../core/draft/recognise.ts'
import {createFilesReviewer, type Assessment, type FileToRead, type FilesReviewer} from '../core/reviewer.ts'
import type {Settings} from '../core/settings.ts'
import {today} from '../today.ts'
import {decodedUri} from './files/folders.ts'
import type {WholeDraft} from './files/whole-drafts.ts'

/** What a document is judged by. */
export interface Terms {
  readonly settings: Settings
  readonly commentary: Commentary
}

/** A draft on the desk: its reviewer, its files as they were, and what was last said of each. */
interface OpenDraft extends Terms {
  readonly review: FilesReviewer
  readonly files: readonly FileToRead[]
  readonly troubles: string
  readonly day: string
  readonly assessments: readonly Assessment[]
}

const none: ReadonlySet<string> = new Set()

/** The open drafts and their reviewers. */
export interface Desk {
  /** All that we know of each file of a draft, as all of them now are. */
  assess(whole: WholeDraft, terms: Terms): readonly Assessment[]
  /** From now on these files are known to be missing from what a document links to; whether others were before. */
  miss(uri: string, missing: ReadonlySet<string>): boolean
  close(uri: string): void
}

export function createDesk(): Desk {
  const drafts = new Map<string, OpenDraft>()
  const missing = new Map<string, ReadonlySet<string>>()

  function review({files: [main, ...others], parts}: WholeDraft, {settings, commentary}: Terms): OpenDraft {
    const name = decodedUri(main.uri)
    const before = drafts.get(name)
    const same = before?.settings === settings && before.commentary === commentary ? before : undefined
    const day = today()
    const read = ({uri, text}: {readonly uri: string; readonly text: string}): FileToRead => ({
      name: decodedUri(uri),
      text,
      missing: missing.get(decodedUri(uri)) ?? none
    })
    const files = [read(main), ...others.map(read)] as const
    const troubles = parts.map(({trouble}) => trouble ?? '').join()
    if (same?.day === day && same.troubles === troubles && areAlike(same.files, files)) return same

    const reviewer = same?.review ?? createFilesReviewer(commentary, settings)
    const assessments = reviewer(files, parts, day)
    const now = {settings, commentary, review: reviewer, files, troubles, day, assessments}
    drafts.set(name, now)
    return now
  }

  return {
    assess: (whole, terms) => review(whole, terms).assessments,
    miss(uri, now) {
      const before = missing.get(decodedUri(uri)) ?? none
      const isSame = before.size === now.size && [...now].every((path) => before.has(path))
      if (!isSame) missing.set(decodedUri(uri), now)
      return !isSame
    },
    close(uri) {
      const name = decodedUri(uri)
      missing.delete(name)
      for (const [main, {files}] of drafts) if (files.some((file) => file.name === name)) drafts.delete(main)
    }
  }
}

const areAlike = (some: readonly FileToRead[], others: readonly FileToRead[]): boolean =>
  some.length === others.length &&
  some.every(({name, text, missing}, at) => {
    const other = others[at]!
    return name === other.name && text === other.text && missing === other.missing
  })

/** Whether a text is a draft, for its settings; recognisers are remembered with the settings they come from. */
export function createDraftTest(): (text: string, path: string, settings: Settings) => boolean {
  const recognisers = new WeakMap<Settings, ReturnType<typeof createRecogniser>>()

  return (text, path, settings) => {
    const recognises = recognisers.get(settings) ?? createRecogniser(settings.drafts)
    recognisers.set(settings, recognises)
    return recognises(path, text)
  }
}
