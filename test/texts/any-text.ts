import fc from 'fast-check'

/** Any text at all, halves of characters included. fast-check's own takes a second to make ready. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({unit: fc.integer({min: 0, max: 0x10ffff}).map((code) => String.fromCodePoint(code)), maxLength})
