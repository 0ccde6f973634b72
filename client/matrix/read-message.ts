import type {CellName, FromView} from './messages.ts'

/** What the view said; nothing where it is none of its messages. */
export function readMessage(said: unknown): FromView | undefined {
  if (!isObject(said)) return undefined
  if (said.type === 'ready') return {type: 'ready'}
  return said.type === 'open' && isObject(said.cell) ? {type: 'open', cell: cellOf(said.cell)} : undefined
}

const names = ['commentary', 'theme', 'expectation', 'kind'] as const

const cellOf = (cell: Readonly<Record<string, unknown>>): CellName =>
  Object.fromEntries(names.flatMap((name) => (typeof cell[name] === 'string' ? [[name, cell[name]]] : [])))

/** Whether something that came from outside has names in it. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
