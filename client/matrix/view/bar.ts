import type {ViewCell} from '../messages.ts'
import {make} from './make.ts'

/** A bar of the kinds of evidence that a theme has, as long as its share of the theme that has the most. */
export interface Bar {
  readonly element: HTMLElement
  readonly update: (cells: readonly ViewCell[], longest: number) => void
}

/** Creates a bar. It says nothing that the cells do not say, so that who listens does not hear it. */
export function createBar(): Bar {
  const filled = make('span', {class: 'filled'})
  const element = make('span', {class: 'bar', 'aria-hidden': 'true'}, filled)
  return {
    element,
    update(cells, longest) {
      const kinds = cells.filter(({kind}) => kind !== '')
      const count = kinds.reduce((sum, {count}) => sum + count, 0)
      filled.style.width = `${longest === 0 ? 0 : (100 * count) / longest}%`
      filled.replaceChildren(
        ...kinds.flatMap(({count}, at) => {
          if (count === 0) return []
          const segment = make('span', {class: `pattern kind-${at + 1}`})
          segment.style.flexGrow = String(count)
          return [segment]
        })
      )
    }
  }
}
