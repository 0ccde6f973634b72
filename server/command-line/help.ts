import {reportFormats} from '../core/report/index.ts'

/** What `--help` prints. */
export const help = `self-evaluation: says where a self-evaluation claims a theme of leadership and does not show it

  self-evaluation check [options] PATH…     read drafts: files, folders or globs
    --format FORMAT             how to report: ${reportFormats.map(({id}) => id).join(', ')} (text)
    --output FILE               where to write the report (standard output)
    --settings FILE             settings, instead of the nearest .vscode/settings.json
    --commentary PACK           id or path of a commentary, may be repeated
    --fail-on SEVERITY          error, warning, information, hint or never (warning)
    --baseline FILE             leave out the findings that FILE knows
    --write-baseline FILE       write the findings to FILE, to be known from then on
    --stdin                     read one draft from standard input
    --stdin-filename NAME       its name in the report
  self-evaluation quotes [options] PATH…    each quotation of the commentary: verbatim, altered or not found
                                            --settings, --commentary, --stdin and --stdin-filename as above
  self-evaluation lsp --stdio               the language server, for any editor
  self-evaluation print-config PATH         the settings in force for PATH, and where each came from
  self-evaluation --help | --version

A file named outright is read as a draft. In folders and globs, drafts are the Markdown files that say so in their
front matter (self-evaluation: true) or match the setting selfEvaluation.drafts.
Exit status: 0 nothing at or above --fail-on (all quotations verbatim), 1 findings, 2 something could not be read or understood.
`
