/** Words that come out as they stand wherever Markdown is shown: no link, image, command or markup can hide in them. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!|<>~&:@$^=]/g, '\\$&').replace(/\r\n|\r|\n/g, ' ')
