import type {CellName, ViewCell, ViewRow} from '../messages.ts'
import {createBar} from './bar.ts'
import {make, say, set} from './make.ts'
import {createSign} from './sign.ts'

/** A row of the table, which can be told anew what it shows without losing the focus. */
export interface Row {
  readonly element: HTMLTableRowElement
  /** What the keys lead to, from left to right: the head of the row and what stands in its cells. */
  readonly stops: () => readonly HTMLElement[]
  readonly update: (row: ViewRow, longest: number) => void
  readonly unfold: (isUnfolded: boolean) => void
  readonly show: (isShown: boolean) => void
}

/** What a row does when the author chooses something in it. */
export interface RowActs {
  readonly open: (cell: CellName) => void
  readonly toggle: (key: string) => void
}

/** Creates a row for a theme, for an expectation below one, or for the foot. */
export function createRow(first: ViewRow, level: 'theme' | 'expectation' | 'foot', {open, toggle}: RowActs): Row {
  let row = first
  const canUnfold = first.below.length > 0
  const title = make('span', {class: 'title'})
  const sign = createSign()
  const standing = make('span', {class: 'standing'}, sign.element, make('span'))
  const bars = [createBar(), createBar()] as const
  const head = make('th', {scope: 'row', tabindex: '-1'})
  if (canUnfold) head.append(make('span', {class: 'fold', 'aria-hidden': 'true'}))
  head.append(make('span', {class: 'words'}, title, standing, bars[0].element))
  head.addEventListener('click', () => canUnfold && toggle(row.key))
  const cells = first.cells.map(() => make('td'))
  const element = make('tr', {class: level}, head, ...cells)

  function fill(cell: HTMLTableCellElement, {kind, count, label, shade}: ViewCell): void {
    set(cell, 'class', kind === '' ? 'all' : `count shade-${shade}`)
    const before = stopIn(cell)
    const isButton = count > 0
    const isOther = isButton !== (before !== cell) || cell.childElementCount === 0
    const hadFocus = isOther && before === document.activeElement
    if (isOther) {
      cell.replaceChildren(isButton ? createButton(kind) : make('span', {class: 'number', 'aria-hidden': 'true'}))
      if (kind === '') cell.append(bars[1].element)
      for (const attribute of ['aria-label', 'tabindex']) cell.removeAttribute(attribute)
    }
    const stop = stopIn(cell)
    set(stop, 'aria-label', label)
    if (isOther) stop.tabIndex = before.tabIndex
    if (hadFocus) stop.focus()
    say(cell.querySelector('.number')!, String(count))
  }

  function createButton(kind: string): HTMLButtonElement {
    const button = make('button', {type: 'button'}, make('span', {class: 'number'}))
    button.addEventListener('click', () => open({...row.name, ...(kind !== '' && {kind})}))
    return button
  }

  return {
    element,
    stops: () => [head, ...cells.map(stopIn)],
    update(now, longest) {
      row = now
      say(title, row.title)
      say(standing.lastElementChild!, row.standingWords)
      standing.hidden = row.standing === 'none'
      set(element, 'class', `${level} ${row.standing}`)
      set(head, 'aria-label', row.label)
      sign.update(row.standing)
      for (const [at, cell] of cells.entries()) fill(cell, row.cells[at]!)
      for (const bar of bars) bar.update(row.cells, longest)
    },
    unfold: (isUnfolded) => canUnfold && set(head, 'aria-expanded', String(isUnfolded)),
    show: (isShown) => (element.hidden = !isShown)
  }
}

/** What takes the focus in a cell: its button, or the cell itself where there is nothing to go to. */
const stopIn = (cell: HTMLElement): HTMLElement => cell.querySelector('button') ?? cell
