/** The folder that a document stands in, of these; the innermost where they are nested. */
export const folderOf = (uri: string, folders: readonly string[]): string | undefined =>
  folders.filter((folder) => uri.startsWith(withSlash(folder))).sort((one, other) => other.length - one.length)[0]

/** The path of a document from its folder, with `/`; without a folder, the path of its URI. */
export function pathIn(uri: string, folder: string | undefined): string {
  const path =
    folder === undefined ? uri.replace(/^[\w+.-]+:(?:\/\/[^/]*)?\/?/, '') : uri.slice(withSlash(folder).length)
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The URI of a path that a setting names, if it stays within the folder. */
export function uriIn(folder: string, path: string): string | undefined {
  const steps: string[] = []
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (step !== '..' && step !== '.' && step !== '') steps.push(encoded(step))
  }
  return withSlash(folder) + steps.join('/')
}

/** An address by which documents are told apart: clients differ in what they encode. */
export function decodedUri(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

/** The folder that a document stands in by itself. */
export const homeOf = (uri: string): string => uri.replace(/[^/]*$/, '')

const withSlash = (folder: string): string => (folder.endsWith('/') ? folder : `${folder}/`)

/** A step of a path as URIs have it; half a character, which no path can hold, as �. */
const encoded = (step: string): string => encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd'))
