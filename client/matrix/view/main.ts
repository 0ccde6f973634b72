import type {FromView, MatrixView} from '../messages.ts'
import {make, say} from './make.ts'
import {createTable} from './table.ts'

/** What VS Code gives the scripts of its views. */
interface Editor {
  readonly postMessage: (message: FromView) => void
  readonly getState: () => Kept | undefined
  readonly setState: (kept: Kept) => void
}

/** What is kept while the view is hidden, and when the window is opened again. */
interface Kept {
  readonly source?: object
  readonly unfolded?: readonly string[]
}

declare const acquireVsCodeApi: () => Editor

const editor = acquireVsCodeApi()
const keep = (kept: Kept): void => editor.setState({...editor.getState(), ...kept})

const kicker = make('p', {class: 'kicker'})
const title = make('h1')
const summary = make('p', {class: 'summary'})
const status = make('p', {class: 'unseen', role: 'status'})
const unfoldAll = make('button', {type: 'button', class: 'unfold'})
const hint = make('p', {class: 'hint', id: 'hint'})
const table = createTable(
  (cell) => editor.postMessage({type: 'open', cell}),
  editor.getState()?.unfolded ?? [],
  (unfolded) => {
    keep({unfolded})
    nameButton()
  }
)
table.element.setAttribute('aria-describedby', 'hint')
unfoldAll.addEventListener('click', () => table.unfoldAll(!table.isUnfolded()))

let view: MatrixView | undefined

function nameButton(): void {
  if (view) say(unfoldAll, table.isUnfolded() ? view.words.fold : view.words.unfold)
}

function show(now: MatrixView): void {
  if (!view) {
    const parts = [make('header', {}, kicker, title, summary), status, unfoldAll, table.element, hint]
    document.getElementById('matrix')!.replaceChildren(...parts)
  }
  view = now
  say(kicker, view.words.kicker)
  say(title, view.title)
  document.title = view.title
  say(summary, view.summary)
  say(hint, view.words.hint)
  say(status, view.announcement)
  const isEmpty = view.rows.length === 0
  for (const part of [table.element, unfoldAll, hint]) part.hidden = isEmpty
  table.update(view)
  nameButton()
  keep({source: view.source})
}

addEventListener('message', ({data}: MessageEvent<MatrixView>) => show(data))
editor.postMessage({type: 'ready'})
