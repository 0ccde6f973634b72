import {printable} from '../text/printable.ts'

/**
 * Words within a line of Markdown that come out as they stand, readable in the source as well. A space of no width
 * keeps GitHub from calling people and threads that a draft seems to name.
 */
export const inlineMarkdown = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/[@#](?=\w)/g, '$&\u200b')
    .replace(/^[-+#=]|(?<=^\d+)[.)]/, '\\$&')
