import {json} from './json.ts'
import type {ReportFormat} from './report.ts'
import {text} from './text.ts'

/** The formats of reports, in the order of the command line's help. */
export const reportFormats: readonly ReportFormat[] = [text, json]
