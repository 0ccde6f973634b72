/** A Markdown file is bundled as its text. */
declare module '*.md' {
  const text: string
  export default text
}

/** A pack as `readPack` reads it: it is read when the program is built. */
declare module '*.md?pack' {
  import type {readPack} from './core/commentary/read.ts'
  const read: ReturnType<typeof readPack>
  export default read
}
