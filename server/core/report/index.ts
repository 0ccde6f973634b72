import {csv} from './csv.ts'
import {github} from './github.ts'
import {html} from './html.ts'
import {json} from './json.ts'
import {junit} from './junit.ts'
import {markdown} from './markdown.ts'
import type {ReportFormat} from './report.ts'
import {sarif} from './sarif.ts'
import {text} from './text.ts'

/** The formats of reports, in the order of the command line's help. */
export const reportFormats: readonly ReportFormat[] = [text, json, sarif, github, markdown, html, csv, junit]
