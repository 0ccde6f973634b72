/**
 * The README as galleries show it, and VS Code beside the extension. With a repository `vsce` leads its links and
 * pictures there, of which a gallery knows one for light and dark. Without one they would lead nowhere: the pictures are
 * left out, and links are the words that they stand on.
 * @param {string} readme
 * @param {unknown} repository
 */
export const galleryReadme = (readme, repository) =>
  repository === undefined
    ? readme.replace(/^<picture>\n[^]*?\n<\/picture>\n\n/gm, '').replace(/\[([^[\]]+)\]\((?!https:)[^()]+\)/g, '$1')
    : readme.replace(/^<source .*\n/gm, '')
