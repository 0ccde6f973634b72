import type {Commentary} from '../commentary/model.ts'
import type {Link} from '../markdown/links.ts'
import {createSlicer, type Slice} from '../markdown/slices.ts'
import {readFrontMatter} from './front-matter.ts'
import type {Draft} from './model.ts'
import type {Placed} from './placed.ts'
import {createPartReader} from './read-part.ts'
import {createSectioner} from './sections.ts'
import {setAside} from './set-aside.ts'
import {createThemeReader} from './themes.ts'

/** A reader of one draft: give it the text after every edit, and it reads only the parts that changed. */
export function createReader(commentary: Commentary): (text: string) => Draft {
  const slice = createSlicer()
  const readParts = createPartReader(commentary)
  const section = createSectioner()
  const readThemes = createThemeReader(commentary)

  return (text) => {
    const frontMatter = readFrontMatter(text)
    const {readable, unread} = setAside(text, frontMatter.end)
    const slices = slice(readable.slice(frontMatter.end))
    return {
      frontMatter,
      sections: readThemes(section(readParts(slices), frontMatter.end, text.length)),
      links: linksOf(slices, frontMatter.end),
      unread
    }
  }
}

/** The links of a draft that begins at `start` of its text. */
const linksOf = (slices: readonly Slice[], start: number): readonly Placed<Link>[] =>
  slices
    .filter(({stretch}) => stretch.links.length > 0)
    .flatMap(({base, stretch}) => stretch.links.map((link) => ({base: start + base, content: link})))
