/** Texts that no author would write, each of about so many characters. */
export const extremes: Readonly<Record<string, (length: number) => string>> = {
  headings: (length) => '## Culture\n'.repeat(length / 11),
  'blank lines': (length) => '\n'.repeat(length),
  'blank lines of white space': (length) => ' \t\r\n'.repeat(length / 4),
  'a fence that is never closed': (length) => '```\n' + 'We learn from 13% of them.\n\n'.repeat(length / 28),
  'a comment that is never closed': (length) => '<!-- ' + 'We learn from 13% of them.\n\n'.repeat(length / 28),
  'marks that are never closed': (length) => '<!-- theme: culture\n\n'.repeat(length / 21),
  'marks in one line': (length) => '<!-- theme: culture -->'.repeat(length / 23),
  'one line': (length) => 'word '.repeat(length / 5),
  'one line of figures': (length) => 'In May 13% of 40 '.repeat(length / 17),
  'block quotes in each other': (length) =>
    '>'.repeat(Math.min(2000, length / 50)) + ' We learn.\n'.repeat(length / 11),
  'lists in each other': (length) =>
    Array.from({length: Math.sqrt(length)}, (_, at) => `${' '.repeat(at)}- We learn.`).join('\n'),
  items: (length) => '- We learn from 13%.\n'.repeat(length / 21),
  rows: (length) => '| a | b |\n| - | - |\n' + '| We learn | 13% |\n'.repeat(length / 19),
  notes: (length) => Array.from({length: length / 24}, (_, at) => `A[^${at}]\n\n[^${at}]: 13%.\n`).join('\n'),
  definitions: (length) => Array.from({length: length / 20}, (_, at) => `[a${at}]: #x\n\n[a${at}]\n`).join('\n'),
  'a note of white space': (length) => `[^1]: a${' '.repeat(length)}<`,
  'underlined headings': (length) => 'Culture\n===\n'.repeat(length / 12),
  brackets: (length) => '['.repeat(length),
  'front matter that is never closed': (length) => '---\n' + 'themes: [culture\n'.repeat(length / 17),
  'half characters': (length) => '\ud83d \udc00'.repeat(length / 3),
  'what is no text': (length) =>
    Array.from({length}, (_, at) => String.fromCharCode((at * 7919 + (at >> 8) * 31) % 256)).join(''),
  'UTF-16 that was taken for another': (length) => '\u0000#\u0000 \u0000C\u0000u\u0000l\u0000t\n'.repeat(length / 13)
}
