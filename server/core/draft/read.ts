import type {Commentary} from '../commentary/model.ts'
import type {Link} from '../markdown/links.ts'
import {firstUnread, type Unread} from '../markdown/set-aside.ts'
import {createSlicer, type Slice} from '../markdown/slices.ts'
import {shift} from '../text/span.ts'
import {readFrontMatter} from './front-matter.ts'
import type {Draft} from './model.ts'
import type {Placed} from './placed.ts'
import {createPartReader} from './read-part.ts'
import {createChapterReader} from './chapters.ts'
import {createSectioner} from './sections.ts'
import {createThemeReader} from './themes.ts'

/** A reader of one draft: give it the text after every edit, and it reads only the parts that changed. */
export function createReader(commentary: Commentary): (text: string) => Draft {
  const slice = createSlicer()
  const readParts = createPartReader(commentary)
  const section = createSectioner()
  const readThemes = createThemeReader(commentary)
  const readChapters = createChapterReader()

  return (text) => {
    const frontMatter = readFrontMatter(text)
    const slices = slice(text.slice(frontMatter.end))
    const sections = readThemes(section(readParts(slices), frontMatter.end, text.length))
    return {
      frontMatter,
      sections,
      chapters: readChapters(sections),
      links: linksOf(slices, frontMatter.end),
      unread: unreadIn(slices, frontMatter.end, text)
    }
  }
}

/** The links of a draft that begins at `start` of its text. */
const linksOf = (slices: readonly Slice[], start: number): readonly Placed<Link>[] =>
  slices
    .filter(({stretch}) => stretch.links.length > 0)
    .flatMap(({base, stretch}) => stretch.links.map((link) => ({base: start + base, content: link})))

/** The passages of a draft that were not read. */
const unreadIn = (slices: readonly Slice[], start: number, text: string): readonly Unread[] => {
  const unread = slices
    .filter(({stretch}) => stretch.unread.length > 0)
    .flatMap(({base, stretch}) => stretch.unread.map((one) => ({...one, span: shift(one.span, start + base)})))
  return firstUnread(unread, text)
}
