/** A Markdown file is bundled as its text. */
declare module '*.md' {
  const text: string
  export default text
}

/** A pack as `readPack` reads it, without its text: it is read when the program is built. */
declare module '*.md?pack' {
  const read: unknown
  export default read
}
