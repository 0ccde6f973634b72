/**
 * Whether a draft that nobody has opened is too long to be read among others: it would keep those who write waiting.
 * Opened in an editor it is read like any other.
 */
export const isTooLong = (text: string): boolean => most < text.length

/** As much of a draft as tells whether it is one. */
export const firstPages = (text: string): string => text.slice(0, 20_000)

/** As many letters as a thousand pages have, and more. */
const most = 4_000_000
