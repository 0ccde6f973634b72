import {l10n, ProgressLocation, Uri, window, workspace, type CancellationToken} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {reportRequest, type ReportParams, type ReportResult} from '../../server/lsp/protocol/review.ts'
import {answersGiven} from '../answers-given.ts'
import {ask} from '../connection/ask.ts'
import {openDocument} from '../workspace/files.ts'
import {askFormat, formats, type Format} from './formats.ts'
import {askPlace, mayWrite, writeReview, type Place} from './save.ts'
import {askScope, documentsIn, type Scope} from './scope.ts'

/** What may be answered in advance. */
interface Answers {
  readonly format?: string
  readonly scope?: Scope
  /** The URI of a file, or `untitled`. */
  readonly to?: string
}

/** Writes a review of the draft in front, or of all drafts, where its reader chooses. */
export async function exportReview(client: BaseLanguageClient, given: unknown): Promise<void> {
  const answers: Answers = answersGiven(given)
  const title = l10n.t('Export Review')
  const scope = answers.scope ?? (await askScope(title))
  if (!scope) return
  const format = formats().find(({id}) => id === answers.format) ?? (await askFormat(title))
  if (!format) return

  const written = await window.withProgress(
    {location: ProgressLocation.Notification, title: l10n.t('Writing the review'), cancellable: true},
    (_, token) => report(client, format, scope, token)
  )
  if (!written) return
  const {report: review, paths, uris, unread} = written
  if (paths.length === 0) {
    void window.showInformationMessage(l10n.t('No draft of a self-evaluation was found, so there is nothing to write.'))
    return
  }

  const place = answers.to === undefined ? await askPlace(format, title) : placeIn(answers.to)
  if (!place || (await deliver(review, format, place, uris, answers)) === 'not') return
  if (unread.length > 0)
    void window.showWarningMessage(l10n.t('These files could not be read and are not in it: {0}.', unread.join(', ')))
}

interface Written {
  readonly report: string
  readonly paths: readonly string[]
  readonly uris: readonly string[]
  readonly unread: readonly string[]
}

/** The review, as the server writes it; nothing where its reader gave up, or the server did not answer. */
async function report(
  client: BaseLanguageClient,
  {id}: Format,
  scope: Scope,
  token: CancellationToken
): Promise<Written | undefined> {
  const {drafts, unread} = await documentsIn(scope, token)
  if (token.isCancellationRequested) return undefined
  const answer = await ask<ReportResult>(client, reportRequest, {format: id, drafts} satisfies ReportParams, token)
  if (token.isCancellationRequested) return undefined
  if (!answer) {
    void window.showErrorMessage(l10n.t('The review could not be written: the language server did not answer.'))
    return undefined
  }
  const long = answer.tooLong.map((path) => `${path} (${l10n.t('it is too long to be read unopened')})`)
  return {...answer, uris: answer.files.map((file) => Uri.parse(file).toString()), unread: [...unread, ...long]}
}

const placeIn = (to: string): Place => (to === 'untitled' ? to : Uri.parse(to))

async function deliver(
  review: string,
  {language}: Format,
  place: NonNullable<Place>,
  drafts: readonly string[],
  {to}: Answers
): Promise<'written' | 'not'> {
  if (place === 'untitled') {
    await window.showTextDocument(await workspace.openTextDocument({language, content: review}))
    return 'written'
  }
  const name = workspace.asRelativePath(place)
  if (drafts.includes(place.toString())) {
    void window.showWarningMessage(l10n.t('{0} is a document that the review is about, so nothing was written.', name))
    return 'not'
  }
  if (openDocument(place)?.isDirty) {
    void window.showWarningMessage(l10n.t('{0} has changes that are not saved, so nothing was written.', name))
    return 'not'
  }
  // Who chose the file in the dialog was asked there.
  if (to !== undefined && !(await mayWrite(place))) return 'not'
  return (await writeReview(place, review)) ? 'written' : 'not'
}
