/** The same text, of which engines do not know that it was cut from a longer one: they would keep all of that. */
export const detached = (text: string): string => ` ${text}`.slice(1)
