import type {Node} from 'unist'
import type {Span} from '../text/span.ts'
import type {Part} from './parts.ts'

/** Where a node stands in its part. */
export const spanIn = ({origin}: Part, {position}: Node): Span => ({
  start: (position?.start.offset ?? origin) - origin,
  end: (position?.end.offset ?? origin) - origin
})
