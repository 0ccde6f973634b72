/** The last part of a path, as the Explorer shows it. */
export const fileName = (path: string): string => path.split('/').filter(Boolean).at(-1) ?? ''
