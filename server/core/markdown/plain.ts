import type {Node} from 'unist'
import {inOneLine} from '../text/in-one-line.ts'
import {proseOf} from './prose.ts'
import type {Part} from './parts.ts'

/** The words of a node as a reader sees them, in one line. */
export const plainOf = (node: Node, part: Part): string => inOneLine(proseOf(node, part))
