import type {Commentary} from '../commentary/model.ts'
import type {Link} from '../markdown/links.ts'
import {firstUnread, type Unread} from '../markdown/set-aside.ts'
import {createSlicer, type Slice} from '../markdown/slices.ts'
import {lazily} from '../text/lazily.ts'
import {once} from '../text/memo.ts'
import {shift} from '../text/span.ts'
import {readFrontMatter} from './front-matter.ts'
import type {Draft} from './model.ts'
import type {Placed} from './placed.ts'
import {createPartReader} from './read-part.ts'
import {createChapterReader} from './chapters.ts'
import {createSectioner} from './sections.ts'
import {createThemeReader} from './themes.ts'

/**
 * A reader of one draft: give it the text after every edit, and it reads only the parts that changed. Of a text that
 * nobody asks about it reads its front matter alone.
 */
export function createReader(commentary: Commentary): (text: string) => Draft {
  const slice = createSlicer()
  const readParts = createPartReader(commentary)
  const section = createSectioner()
  const readThemes = createThemeReader(commentary)
  const readChapters = createChapterReader()

  return (text) => {
    const frontMatter = readFrontMatter(text)
    const {end} = frontMatter
    const prose = once((): Prose => {
      const slices = slice(text.slice(end))
      const sections = readThemes(section(readParts(slices), end, text.length))
      return {sections, chapters: readChapters(sections), ...besideProse(slices, end, text)}
    })
    return draftOf({frontMatter, prose})
  }
}

/** A draft, whose prose is read when somebody asks what it says; that of a draft is its own. */
export const draftOf = lazily<Pick<Draft, 'frontMatter'> & {readonly prose: () => Prose}, Prose>({
  sections: ({prose}) => prose().sections,
  chapters: ({prose}) => prose().chapters,
  links: ({prose}) => prose().links,
  unread: ({prose}) => prose().unread
})

type Prose = Omit<Draft, 'frontMatter'>

/** The links of a draft whose slices begin at `start` of its text, and the passages of it that were not read. */
function besideProse(slices: readonly Slice[], start: number, text: string): Pick<Draft, 'links' | 'unread'> {
  const links: Placed<Link>[] = []
  const unread: Unread[] = []
  for (const {base, stretch} of slices) {
    for (const link of stretch.links) links.push({base: start + base, content: link})
    for (const one of stretch.unread) unread.push({because: one.because, span: shift(one.span, start + base)})
  }
  return {links, unread: firstUnread(unread, text)}
}
