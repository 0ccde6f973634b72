import {DidChangeTextDocumentNotification, RequestType, type Diagnostic} from 'vscode-languageserver/node'
import {
  matrixPlacesRequest,
  matrixRequest,
  type MatrixParams,
  type MatrixPlacesParams,
  type MatrixPlacesResult,
  type MatrixResult
} from '../../server/lsp/protocol/matrix.ts'
import {
  judgeRequest,
  reportRequest,
  settingsRequest,
  themesRequest,
  type JudgeResult,
  type ReportParams,
  type ReportResult,
  type SettingsParams,
  type SettingsResult,
  type TextRead,
  type ThemesParams,
  type ThemesResult
} from '../../server/lsp/protocol/review.ts'
import type {Conversation} from './client.ts'

/** What a client of ours asks, as tests ask it. */
export const askMatrix = new RequestType<MatrixParams, MatrixResult, void>(matrixRequest)
export const askPlaces = new RequestType<MatrixPlacesParams, MatrixPlacesResult, void>(matrixPlacesRequest)
export const judge = new RequestType<TextRead, JudgeResult<Diagnostic>, void>(judgeRequest)
export const report = new RequestType<ReportParams, ReportResult, void>(reportRequest)
export const settingsInForce = new RequestType<SettingsParams, SettingsResult | null, void>(settingsRequest)
export const themes = new RequestType<ThemesParams, ThemesResult, void>(themesRequest)

/** Replaces all of a document. */
export const write = ({tell}: Pick<Conversation, 'tell'>, uri: string, text: string, version: number): Promise<void> =>
  tell(DidChangeTextDocumentNotification.type, {textDocument: {uri, version}, contentChanges: [{text}]})
