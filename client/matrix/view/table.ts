import type {MatrixView, ViewRow} from '../messages.ts'
import {placeAfter, type Place} from './keys.ts'
import {make, say} from './make.ts'
import {createRow, type Row, type RowActs} from './row.ts'

/** The table of the matrix: a real one, in which the arrow keys lead from cell to cell. */
export interface Table {
  readonly element: HTMLElement
  readonly update: (view: MatrixView) => void
  /** Shows the expectations of all themes, or of none. */
  readonly unfoldAll: (isUnfolded: boolean) => void
  readonly isUnfolded: () => boolean
}

/** A row with the theme that it stands below, if it is an expectation. */
interface TableRow extends Row {
  readonly key: string
  readonly above: string | undefined
}

/** Creates a table in which these themes are unfolded; `keep` is told whenever others are. */
export function createTable(
  open: RowActs['open'],
  unfoldedBefore: readonly string[],
  keep: (unfolded: readonly string[]) => void
): Table {
  const unfolded = new Set(unfoldedBefore)
  const caption = make('caption', {class: 'unseen'})
  const element = make('table', {role: 'grid'}, caption)
  let rows: readonly TableRow[] = []
  let structure = ''
  let current: Place = {row: 0, column: 0}
  let isIn = false

  const shown = (): readonly TableRow[] => rows.filter(({element}) => !element.hidden)

  function fold(): void {
    for (const {key, above, unfold, show} of rows) {
      unfold(unfolded.has(key))
      show(above === undefined || unfolded.has(above))
    }
  }

  function toggle(key: string): void {
    if (!unfolded.delete(key)) unfolded.add(key)
    changeFolds()
  }

  function changeFolds(): void {
    const focused = rows.find(({element}) => element.contains(document.activeElement))
    fold()
    // Who was at an expectation that is hidden now is at its theme.
    if (focused?.element.hidden)
      rows
        .find(({key}) => key === focused.above)
        ?.stops()[0]
        ?.focus()
    settle()
    keep([...unfolded])
  }

  /** One stop of the table is reached by Tab: the one where the author was last. */
  function settle(): void {
    const stops = shown().map((row) => row.stops())
    const row = Math.max(0, Math.min(current.row, stops.length - 1))
    current = {row, column: Math.min(current.column, (stops[row]?.length ?? 1) - 1)}
    for (const [at, line] of stops.entries()) {
      for (const [column, stop] of line.entries())
        stop.tabIndex = at === current.row && column === current.column ? 0 : -1
    }
  }

  function placeOf(target: EventTarget | null): Place | undefined {
    for (const [row, line] of shown().entries()) {
      const column = line.stops().findIndex((stop) => stop === target)
      if (column >= 0) return {row, column}
    }
    return undefined
  }

  function build(view: MatrixView): void {
    const acts = {open, toggle}
    const rowFor = (row: ViewRow, above?: string): TableRow => ({
      key: row.key,
      above,
      ...createRow(row, above === undefined ? 'theme' : 'expectation', acts)
    })
    const bodies = view.rows.map((row) => [rowFor(row), ...row.below.map((below) => rowFor(below, row.key))])
    const foot = view.foot && {key: view.foot.key, above: undefined, ...createRow(view.foot, 'foot', acts)}
    const heads = view.heads.map(({kind, title}, at) =>
      make(
        'th',
        {scope: 'col', class: kind === '' ? 'all' : 'count'},
        ...(kind === '' ? [] : [make('span', {class: `swatch pattern kind-${at + 1}`, 'aria-hidden': 'true'})]),
        make('span', {}, title)
      )
    )
    rows = [...bodies.flat(), ...(foot ? [foot] : [])]
    element.replaceChildren(
      caption,
      make('thead', {}, make('tr', {}, make('th', {scope: 'col'}, view.words.theme), ...heads)),
      ...bodies.map((body) => make('tbody', {}, ...body.map(({element}) => element))),
      ...(foot ? [make('tfoot', {}, foot.element)] : [])
    )
  }

  element.addEventListener('focusin', ({target}) => {
    current = placeOf(target) ?? current
    isIn = true
    settle()
  })
  element.addEventListener('focusout', ({relatedTarget}) => {
    if (relatedTarget) isIn = element.contains(relatedTarget as Node)
  })
  // Whoever comes back from the draft is where they were: the browser forgets it when the keys go to another page.
  addEventListener('focus', () => {
    if (isIn && document.activeElement === document.body) shown()[current.row]?.stops()[current.column]?.focus()
  })
  element.addEventListener('keydown', (event) => {
    const from = placeOf(event.target)
    if (!from || event.altKey) return
    const lines = shown()
    const to = placeAfter(event, from, {rows: lines.length, columns: lines[0]!.stops().length})
    if (to) lines[to.row]!.stops()[to.column]!.focus()
    else if (from.column === 0 && (event.key === 'Enter' || event.key === ' ')) lines[from.row]!.stops()[0]!.click()
    else return
    event.preventDefault()
  })

  return {
    element,
    isUnfolded: () => unfolded.size > 0,
    unfoldAll(isUnfolded) {
      unfolded.clear()
      if (isUnfolded) rows.filter(({above}) => above === undefined).forEach(({key}) => unfolded.add(key))
      changeFolds()
    },
    update(view) {
      const focused = placeOf(document.activeElement)
      const now = JSON.stringify([view.heads, view.rows.map(({key, below}) => [key, below.map(({key}) => key)])])
      const isNew = now !== structure
      structure = now
      if (isNew) build(view)
      say(caption, view.words.caption)
      const longest = Math.max(0, ...view.rows.map(({cells}) => cells.at(-1)?.count ?? 0))
      const told = [...view.rows.flatMap((row) => [row, ...row.below]), ...(view.foot ? [view.foot] : [])]
      for (const [at, row] of rows.entries()) row.update(told[at]!, longest)
      fold()
      settle()
      // Rows that came or went take the focus with them: it is given back where it was.
      if (isNew && focused) shown()[current.row]?.stops()[current.column]?.focus()
    }
  }
}
