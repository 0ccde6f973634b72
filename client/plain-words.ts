/**
 * Words for a place where VS Code makes links of `[words](command:…)` and icons of `$(name)`, as in the status, lenses
 * and lists: with something that cannot be seen in between, they stay the words that an author or a team has written.
 */
export const plainWords = (text: string): string => text.replaceAll('](', ']\u200B(').replaceAll('$(', '$\u200B(')
