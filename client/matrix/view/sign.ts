import type {ViewRow} from '../messages.ts'

/** A ring that is empty, half full or full: how a theme stands, for eyes that do not go by colour. */
export interface Sign {
  readonly element: SVGElement
  readonly update: (standing: ViewRow['standing']) => void
}

const insides = {
  absent: '',
  claimed: 'M6 1a5 5 0 0 1 0 10z',
  evidenced: 'M6 1a5 5 0 0 1 0 10a5 5 0 0 1 0-10z',
  none: ''
} as const

/** Creates a sign; the words beside it say the same. */
export function createSign(): Sign {
  const ring = draw('circle', {cx: '6', cy: '6', r: '5', class: 'ring'})
  const inside = draw('path', {class: 'inside'})
  const element = draw('svg', {viewBox: '0 0 12 12', 'aria-hidden': 'true'})
  element.append(ring, inside)
  return {element, update: (standing) => inside.setAttribute('d', insides[standing])}
}

function draw(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  return element
}
