import type {ReportingDescriptor} from 'sarif'
import type {Severity} from '../rules/rule.ts'

/** How much a finding matters, in the words of SARIF. */
export const sarifLevels = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note'
} as const satisfies Record<Severity, NonNullable<ReportingDescriptor['defaultConfiguration']>['level']>

/** Words as a message of SARIF says them: braces would enclose what is filled in, and `](` would make a link. */
export const sarifText = (text: string): string => text.replace(/[{}]/g, '$&$&').replaceAll('](', '] (')
