import {
  commands,
  l10n,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  type QuickPickItem,
  type WebviewPanel
} from 'vscode'
import type {MatrixPlace} from '../../server/lsp/protocol/matrix.ts'
import {plainWords} from '../plain-words.ts'
import {rangeOf} from '../places.ts'
import {nameOf} from './source.ts'

interface PlaceItem extends QuickPickItem {
  readonly place: MatrixPlace
}

/** Leads to the evidence of a cell: at once where there is one piece, else from a list of the words. */
export async function openPlaces(places: readonly MatrixPlace[], panel: WebviewPanel): Promise<void> {
  const [first] = places
  if (!first) {
    window.setStatusBarMessage(l10n.t('There is no evidence in this cell any more.'), 4000)
    return
  }
  const chosen = places.length === 1 ? first : await choose(places, panel)
  if (chosen) await show(chosen, panel, false)
  else await focusOn(panel)
}

/** Brings the author back to the cell; showing the panel alone would leave the keys in the draft. */
async function focusOn(panel: WebviewPanel): Promise<void> {
  panel.reveal()
  await commands.executeCommand('workbench.action.focusActiveEditorGroup')
}

/** Lets the author choose among the words, each of which the draft shows while it is the one in question. */
function choose(places: readonly MatrixPlace[], panel: WebviewPanel): Promise<MatrixPlace | undefined> {
  const pick = window.createQuickPick<PlaceItem>()
  pick.title = l10n.t('{0} pieces of evidence', places.length)
  pick.placeholder = l10n.t('Choose the words to go to')
  pick.matchOnDetail = true
  pick.items = places.map((place) => itemOf(place, new Set(places.map(({uri}) => uri)).size > 1))
  return new Promise((resolve) => {
    pick.onDidChangeActive(([item]) => item && void show(item.place, panel, true))
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.place)
      pick.hide()
    })
    pick.onDidHide(() => {
      resolve(undefined)
      pick.dispose()
    })
    pick.show()
  })
}

function itemOf(place: MatrixPlace, amongSeveral: boolean): PlaceItem {
  const line = l10n.t('line {0}', place.start.line + 1)
  return {
    place,
    label: plainWords(place.words),
    // Long words would push out of sight what stands behind them.
    detail: [...(amongSeveral ? [nameOf(place.uri)] : []), line, place.reason].map(plainWords).join(' · ')
  }
}

async function show({uri, ...place}: MatrixPlace, panel: WebviewPanel, isGlance: boolean): Promise<void> {
  const address = Uri.parse(uri)
  const range = rangeOf(place)
  const open = window.visibleTextEditors.find(({document}) => document.uri.toString() === address.toString())
  const beside = panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One
  const editor = await window.showTextDocument(address, {
    selection: range,
    preserveFocus: isGlance,
    viewColumn: open?.viewColumn ?? beside
  })
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}
