/** What the page of the matrix is made of. */
export interface PageParts {
  /** As in `en-GB`. */
  readonly language: string
  readonly script: string
  readonly style: string
  /** Made anew for each page: only what carries it runs or styles anything. */
  readonly nonce: string
  /** Shown until there is something to show. */
  readonly waiting: string
}

/** The page of the matrix, which holds no word of any draft: those come later, and only ever as text. */
export const pageOf = ({language, script, style, nonce, waiting}: PageParts): string => `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(waiting)}</title>
<link rel="stylesheet" nonce="${nonce}" href="${escaped(style)}">
</head>
<body>
<main id="matrix"><p>${escaped(waiting)}</p></main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

const escaped = (words: string): string => words.replace(/[&<>"]/g, (mark) => entities[mark]!)

/** A word that nobody can guess. */
export const createNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
