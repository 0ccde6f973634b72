import {readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'

/** The licences under which we may pass on what others wrote, as it stands and with its text. */
const allowed = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT']

/**
 * Writes whose work the bundles hold, and on what terms: every package that has a part in them, with its licence.
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @param {string} file
 */
export async function writeNotices(metafiles, file) {
  const inputs = metafiles.flatMap(({outputs}) => Object.values(outputs).flatMap(({inputs}) => Object.keys(inputs)))
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []))
  const notices = await Promise.all([...folders].map(noticeOf))
  const head = '# What others wrote\n\nThe programs of this extension hold parts of these packages.\n'
  await writeFile(file, [head, ...new Set(notices.sort())].join('\n'))
}

/** @param {string} folder */
async function noticeOf(folder) {
  const {name, version, license} = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
  if (!allowed.includes(license))
    throw new Error(`${name} is under ${license}, which build/notices.mjs does not allow.`)

  const texts = (await readdir(folder)).filter((entry) => /^(?:licen[cs]e|copying)/i.test(entry))
  const text = texts[0]
    ? await readFile(path.join(folder, texts[0]), 'utf8')
    : 'The package brings no text of its licence.'
  return `## ${name} ${version}\n\nLicence: ${license}\n\n${text.replace(/^/gm, '    ').trimEnd()}\n`
}
