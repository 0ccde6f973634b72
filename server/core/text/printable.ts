/**
 * Words in one line, as they can be written anywhere: what a terminal or a page would obey, and halves of characters,
 * show as � and do nothing. Marks that turn the direction of writing are among them, as they can make a line lie.
 */
export const printable = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .trim()
