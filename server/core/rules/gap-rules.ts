/** The rules that find a gap: something of the commentary is claimed or expected, and not shown. Clients read it too. */
export const gapRules: ReadonlySet<string> = new Set([
  'theme-without-evidence',
  'theme-absent',
  'expectation-without-evidence'
])
