import * as l10n from '@vscode/l10n'

/** A kind of evidence within a line: “figure”. */
export const kindWord = (id: string): string =>
  ({
    figure: l10n.t('figure'),
    voice: l10n.t('voice'),
    source: l10n.t('source'),
    example: l10n.t('example'),
    impact: l10n.t('impact')
  })[id] ?? id

/** A kind of evidence as the head of a column: “Figure”. */
export const kindTitle = (id: string): string => {
  const word = kindWord(id)
  return word[0]!.toUpperCase() + word.slice(1)
}
