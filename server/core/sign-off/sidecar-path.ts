/** The file beside a draft that holds what was signed of it: `self-evaluation.signed.json` for `self-evaluation.md`. */
export const sidecarPath = (draft: string): string => `${draft.replace(/\.md$/i, '')}.signed.json`
