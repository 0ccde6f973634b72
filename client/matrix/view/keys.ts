/** Where the keys are in a table: a row and a column, both counted from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** Where a key leads to in a table of so many rows and columns; nothing where it is no such key. */
export function placeAfter(
  {key, ctrlKey, metaKey}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  {row, column}: Place,
  {rows, columns}: {readonly rows: number; readonly columns: number}
): Place | undefined {
  const isFar = ctrlKey || metaKey
  const within = (number: number, count: number): number => Math.max(0, Math.min(count - 1, number))
  switch (key) {
    case 'ArrowUp':
      return {row: within(isFar ? 0 : row - 1, rows), column}
    case 'ArrowDown':
      return {row: within(isFar ? rows : row + 1, rows), column}
    case 'ArrowLeft':
      return {row, column: within(isFar ? 0 : column - 1, columns)}
    case 'ArrowRight':
      return {row, column: within(isFar ? columns : column + 1, columns)}
    case 'Home':
      return {row: isFar ? 0 : row, column: 0}
    case 'End':
      return {row: isFar ? rows - 1 : row, column: columns - 1}
  }
  return undefined
}
