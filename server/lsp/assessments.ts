import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {TextDocuments} from 'vscode-languageserver'
import type {Settings} from '../core/settings.ts'
import {today} from '../today.ts'
import {createDesk} from './desk.ts'
import {decodedUri, folderOf, pathIn} from './files/folders.ts'
import type {LinkedFiles} from './files/linked.ts'
import {asDocument} from './files/open-document.ts'
import type {FileTexts} from './files/texts.ts'
import type {FileOfDraft, WholeDrafts} from './files/whole-drafts.ts'
import type {Assessed, Service} from './service.ts'
import type {createCommentaries} from './team/commentaries.ts'

/** What judging drafts rests on. */
export interface Grounds {
  readonly documents: TextDocuments<TextDocument>
  readonly texts: FileTexts
  readonly wholeDrafts: WholeDrafts
  readonly linkedFiles: LinkedFiles
  readonly findCommentary: ReturnType<typeof createCommentaries>
  readonly settingsFor: (uri: string) => Promise<Settings>
  readonly isDraft: (text: string, path: string, settings: Settings) => boolean
  readonly folders: () => readonly string[]
  /** Whether the client tells when files come, go or change. */
  readonly isTold: () => boolean
  readonly tell: (message: string) => void
  /** Is called when it may have become known which documents are parts of drafts. */
  readonly partsRead: () => void
}

/** Judges the drafts of a client. */
export interface Assessments extends Pick<Service, 'assess' | 'assessWithFiles' | 'assessText' | 'assessWhole'> {
  /** Something changed besides a document's own text: what was answered before may be otherwise. */
  changed(): void
  close(uri: string): void
}

/** What was answered for a document as it was, and when. */
interface Answer {
  readonly asked: TextDocument
  readonly moment: number
  readonly day: string
  readonly assessed: Assessed | undefined
}

export function createAssessments(grounds: Grounds): Assessments {
  const {documents, texts, wholeDrafts, linkedFiles, folders} = grounds
  const desk = createDesk()
  let moment = 0
  // The last of each document, by its URI: what a `WeakMap` holds by the document, which the answer names, would stay,
  // with all the texts of the last hundred keystrokes, until memory is cleared thoroughly.
  const answers = new Map<string, Answer>()

  /** All files of the draft that a document belongs to, the main one first; `current` is it once we have waited. */
  async function assessedFiles(
    asked: TextDocument,
    current: () => TextDocument | undefined
  ): Promise<readonly Assessed[]> {
    const {uri} = asked
    texts.refresh()
    const main = (await wholeDrafts.mainOf(uri)) ?? uri
    const folder = folderOf(main, folders())
    const settings = await grounds.settingsFor(main)
    const first = main === uri ? asked.getText() : await texts.read(main)
    if (first === undefined || !grounds.isDraft(first, pathIn(main, folder), settings)) return []

    const {commentary, uri: commentaryUri, choices, problems} = await grounds.findCommentary(first, settings, folder)
    problems.forEach(grounds.tell)
    const whole = await wholeDrafts.filesOf(main, current)
    const document = current()
    grounds.partsRead()
    if (!document || !whole) return []
    const files = whole.files.map((file) => file.uri)
    return desk.assess(whole, {settings, commentary}).map((assessment, at) => ({
      document: isAt(document, files[at]!) ? document : documentOf(whole.files[at]!),
      assessment,
      settings,
      folder,
      commentaryUri,
      commentaries: choices,
      files
    }))
  }

  /** Looks for the files that these link to; whether others are missing than were before. */
  async function lookForLinked(assessed: readonly Assessed[]): Promise<boolean> {
    let isOtherwise = false
    for (const {document, assessment, folder} of assessed) {
      const missing = await linkedFiles.missingFrom(assessment.draft, document.uri, folder)
      if (desk.miss(document.uri, missing)) isOtherwise = true
    }
    if (isOtherwise) moment++
    return isOtherwise
  }

  async function assess(uri: string): Promise<Assessed | undefined> {
    const asked = documents.get(uri)
    if (!asked) return undefined

    const [began, day] = [moment, today()]
    const known = grounds.isTold() ? answers.get(uri) : undefined
    if (known?.asked === asked && known.moment === began && known.day === day) return known.assessed

    // Edits may come while we wait: what is judged is the text as it is then.
    const files = await assessedFiles(asked, () => documents.get(uri))
    const assessed = files.find(({document}) => isAt(document, uri))
    if (began === moment && documents.get(uri) === asked) answers.set(uri, {asked, moment, day, assessed})
    return assessed
  }

  async function assessWhole(uri: string, text?: string): Promise<readonly Assessed[]> {
    const asked = text === undefined ? documents.get(uri) : asDocument(uri, text)
    if (!asked) return []
    const current = (): TextDocument | undefined => (text === undefined ? documents.get(uri) : asked)
    const before = await assessedFiles(asked, current)
    const files = (await lookForLinked(before)) ? await assessedFiles(asked, current) : before
    if (text !== undefined && wholeDrafts.others(uri).length === 0) desk.close(uri)
    return files
  }

  return {
    assess,
    assessWhole,
    async assessWithFiles(uri) {
      const assessed = await assess(uri)
      return assessed && (await lookForLinked([assessed])) ? assess(uri) : assessed
    },
    async assessText(uri, text) {
      const files = await assessWhole(uri, text)
      return files.find(({document}) => isAt(document, uri))
    },
    changed: () => void moment++,
    close(uri) {
      answers.delete(uri)
      desk.close(uri)
    }
  }
}

const isAt = (document: TextDocument, uri: string): boolean => decodedUri(document.uri) === decodedUri(uri)

const documentOf = ({uri, text}: FileOfDraft): TextDocument => asDocument(uri, text)
