import type {Commentary} from '../commentary/model.ts'
import type {Link} from '../markdown/links.ts'
import {createSlicer, type Slice} from '../markdown/slices.ts'
import {memo} from '../text/memo.ts'
import {readFrontMatter} from './front-matter.ts'
import type {Mark} from './marks.ts'
import type {Block, Draft, Heading} from './model.ts'
import type {Placed} from './placed.ts'
import {createPartReader} from './read-part.ts'
import {createThemeReader} from './themes.ts'

/** A section before its themes are known. */
export interface UnthemedSection {
  readonly heading: Placed<Heading> | undefined
  /** Its marks and blocks in the order of the text. */
  readonly items: readonly (Placed<Mark> | Placed<Block>)[]
}

/** A reader of one draft: give it the text after every edit, and it reads only the parts that changed. */
export function createReader(commentary: Commentary): (text: string) => Draft {
  const slice = createSlicer()
  const readPart = memo(createPartReader(commentary))
  const readThemes = createThemeReader(commentary)

  /** The sections of a draft that begins at `start` of its text. */
  function sectionsOf(slices: readonly Slice[], start: number): readonly UnthemedSection[] {
    const sections: {heading: Placed<Heading> | undefined; items: (Placed<Mark> | Placed<Block>)[]}[] = []
    let section: (typeof sections)[number] = {heading: undefined, items: []}
    for (const {base, part} of slices) {
      for (const item of readPart(part)) {
        const place = start + base
        if (item.item === 'block') section.items.push({base: place, content: item.block})
        if (item.item === 'mark') section.items.push({base: place, content: item.mark})
        if (item.item !== 'heading') continue

        sections.push(section)
        section = {heading: {base: place, content: item.heading}, items: []}
      }
    }
    sections.push(section)
    return sections
  }

  /** The links of a draft that begins at `start` of its text. */
  const linksOf = (slices: readonly Slice[], start: number): readonly Placed<Link>[] =>
    slices.flatMap(({base, part}) =>
      readPart(part).flatMap((item) => (item.item === 'link' ? [{base: start + base, content: item.link}] : []))
    )

  return (text) => {
    const frontMatter = readFrontMatter(text)
    const slices = slice(text.slice(frontMatter.end))
    return {
      frontMatter,
      sections: readThemes(sectionsOf(slices, frontMatter.end)),
      links: linksOf(slices, frontMatter.end)
    }
  }
}
