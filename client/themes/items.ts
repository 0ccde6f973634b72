import {l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Command, type Uri} from 'vscode'
import {openPassageCommand, type Place, type PlaceRange} from '../../server/lsp/protocol/messages.ts'
import type {
  EvidenceListed,
  EvidenceShown,
  ExpectationShown,
  ThemesOfDraft,
  ThemeShown
} from '../../server/lsp/protocol/review.ts'
import type {SignedThemeShown} from '../../server/lsp/protocol/sign-off.ts'
import {rangeOf} from '../places.ts'
import {expectationIcon, expectationWords, gapWords, kindIcon, kindWords, standingIcon, themeWords} from './words.ts'

/** An item of the tree, and those below it. */
export interface Entry {
  readonly item: TreeItem
  readonly below: readonly Entry[]
}

/** The tree of a draft: its themes and what of them was signed, the expectations of each, and the evidence for those. */
export function entriesOf(
  {themes, commentaryUri}: ThemesOfDraft,
  draft: Uri,
  signedThemes: readonly SignedThemeShown[] = []
): readonly Entry[] {
  const goTo = (range: PlaceRange): Command => ({
    title: l10n.t('Go to the Place'),
    command: 'vscode.open',
    arguments: [draft, {selection: rangeOf(range)}]
  })
  /** What the draft does not speak of is looked up in the commentary. */
  const open = (range: PlaceRange | null, {line}: Place): Command =>
    range
      ? goTo(range)
      : {title: l10n.t('Open in the Commentary'), command: openPassageCommand, arguments: [commentaryUri, line]}

  const evidenceEntry = ({kinds, words, range}: EvidenceShown, above: string, at: number): Entry => {
    const kind = kindWords(kinds)
    const line = l10n.t('line {0}', range.start.line + 1)
    return entry(`${above}/${at}`, words, {
      description: `${kind} · ${line}`,
      icon: kindIcon(kinds),
      spoken: `${kind}: ${words}, ${line}`,
      tooltip: `${kind}: ${words}`,
      command: goTo(range)
    })
  }
  const evidenceEntries = ({first, more}: EvidenceListed, above: string): readonly Entry[] => [
    ...first.map((piece, at) => evidenceEntry(piece, above, at)),
    ...(more > 0
      ? [entry(`${above}/more`, l10n.t('{0} more pieces of evidence', more), {icon: new ThemeIcon('ellipsis')})]
      : [])
  ]
  const expectationEntry = (expectation: ExpectationShown, above: string): Entry => {
    const {id, title, standing, range, source, evidence} = expectation
    const words = expectationWords(standing)
    return entry(`${above}/${id}`, title, {
      description: words,
      icon: expectationIcon(standing),
      spoken: l10n.t('Expectation: {0}, {1}', title, words),
      tooltip: `${title}: ${words}`,
      command: open(range, source),
      below: evidenceEntries(evidence, `${above}/${id}`)
    })
  }
  const themeEntry = (theme: ThemeShown): Entry => {
    const {id, title, standing, gaps, range, source, expectations, evidence} = theme
    const signed = signedThemes.find((signed) => signed.id === id)
    const words = [themeWords(theme), signed?.words ?? '', gapWords(gaps)].filter(Boolean)
    return entry(id, title, {
      description: words.join(' · '),
      icon: standingIcon(standing),
      spoken: l10n.t('Theme: {0}, {1}', title, words.join(', ')),
      tooltip: `${title}: ${words.join(', ')}`,
      command: open(range, source),
      state: `theme.${signed?.since ?? 'unsigned'}`,
      below: [
        ...expectations.map((expectation) => expectationEntry(expectation, id)),
        ...evidenceEntries(evidence, `${id}/`)
      ]
    })
  }
  return themes.map(themeEntry)
}

interface Looks {
  readonly description?: string
  readonly icon: ThemeIcon
  /** What a screen reader says; the label where nothing is said. */
  readonly spoken?: string
  readonly tooltip?: string
  readonly command?: Command
  /** By which menus know what can be done with it. */
  readonly state?: string
  readonly below?: readonly Entry[]
}

/** An item keeps its id while the draft changes, and so whether it is expanded. */
function entry(id: string, label: string, looks: Looks): Entry {
  const {description, icon, spoken, tooltip, command, state: context, below = []} = looks
  const state = below.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None
  const item = new TreeItem(label, state)
  item.id = id
  item.iconPath = icon
  item.tooltip = tooltip ?? label
  item.accessibilityInformation = {label: spoken ?? label}
  if (description !== undefined) item.description = description
  if (command) item.command = command
  if (context !== undefined) item.contextValue = context
  return {item, below}
}
