import type {Heading} from './model.ts'
import type {Placed} from './placed.ts'

/** The headings that are open behind one, of those that are open before it: the outermost first. */
export const withOpen = (open: readonly Heading[], heading: Heading | undefined): readonly Heading[] =>
  heading ? [...open.filter(({depth}) => depth < heading.depth), heading] : open

/** The headings that a section stands under, its own last, of those that are open: a document's title is none of them. */
export const headingsOver = (open: readonly Heading[]): readonly Heading[] => (1 < open.length ? open.slice(1) : open)

/** For each section of a draft the headings that it stands under. */
export function headingsOverEach(
  sections: readonly {readonly heading: Placed<Heading> | undefined}[]
): readonly (readonly Heading[])[] {
  let open: readonly Heading[] = []
  return sections.map(({heading}) => {
    open = withOpen(open, heading?.content)
    return headingsOver(open)
  })
}
