import type {Node} from 'unist'
import {proseOf} from './prose.ts'
import type {Part} from './parts.ts'

/** The words of a node as a reader sees them, in one line. */
export const plainOf = (node: Node, part: Part): string => proseOf(node, part).replace(/\s+/g, ' ').trim()
