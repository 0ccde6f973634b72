import * as l10n from '@vscode/l10n'
import type {Severity} from '../rules/rule.ts'

/** How grave a finding is, in words. */
export const severityWord = (severity: Severity): string =>
  ({error: l10n.t('error'), warning: l10n.t('warning'), information: l10n.t('information'), hint: l10n.t('hint')})[
    severity
  ]

/** So many findings of a severity: “1 error”, “2 errors”; “information” has no plural. */
export const severityCount = (count: number, severity: Severity): string => {
  const counts = {
    error: () => (count === 1 ? l10n.t('1 error') : l10n.t('{0} errors', count)),
    warning: () => (count === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', count)),
    information: () => l10n.t('{0} information', count),
    hint: () => (count === 1 ? l10n.t('1 hint') : l10n.t('{0} hints', count))
  }
  return counts[severity]()
}
