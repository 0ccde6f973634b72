import type {Block, SectionBlock} from '../draft/model.ts'
import {inOneLine} from '../text/in-one-line.ts'
import {lately, memo} from '../text/memo.ts'

/** A table of a draft: what stands at the heads of its columns, and its rows. Cells without words are left out. */
export interface Table {
  readonly heads: readonly SectionBlock[]
  readonly rows: readonly (readonly SectionBlock[])[]
}

/** The tables among the blocks of a section; several rules ask for those of one after each other. */
export const tablesIn = lately((blocks: readonly SectionBlock[], text: string): readonly Table[] => {
  if (!blocks.some(({content}) => content.form === 'head')) return none

  const tables: {heads: SectionBlock[]; rows: SectionBlock[][]}[] = []
  let before: SectionBlock | undefined
  for (const block of blocks) {
    const {form} = block.content
    if (form === 'head' && before?.content.form !== 'head') tables.push({heads: [], rows: []})
    const table = tables.at(-1)
    if (form === 'head') table?.heads.push(block)
    if (form === 'cell' && table) {
      const row = before && isSameLine(before, block, text) ? table.rows.at(-1) : undefined
      if (row) row.push(block)
      else table.rows.push([block])
    }
    before = block
  }
  return tables
})

const none: readonly Table[] = []

function isSameLine(one: SectionBlock, other: SectionBlock, text: string): boolean {
  const end = other.base + other.content.span.start
  for (let at = one.base + one.content.span.end; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || unit === 13) return false
  }
  return true
}

/** The words of a cell in one line; none where there is no cell. */
export const wordsOf = (cell: SectionBlock | undefined): string => (cell ? lineOf(cell.content) : '')

const lineOf = memo(({prose}: Block): string => inOneLine(prose))
