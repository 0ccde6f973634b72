import type {Heading} from './model.ts'
import type {Placed} from './placed.ts'

/** For each section the headings that it stands under, its own last; a document's title is none of them. */
export function headingsOver(
  sections: readonly {readonly heading: Placed<Heading> | undefined}[]
): readonly (readonly Heading[])[] {
  let open: readonly Heading[] = []
  return sections.map(({heading}) => {
    if (heading) open = [...open.filter(({depth}) => depth < heading.content.depth), heading.content]
    return 1 < open.length ? open.slice(1) : open
  })
}
