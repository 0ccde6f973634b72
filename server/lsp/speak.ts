import {config} from '@vscode/l10n'

/**
 * Says everything from now on in the language of these translations, by the English words; what is not among them
 * stays English. A server speaks one language for as long as it lives.
 */
export function speak(translations: unknown): void {
  const pairs = typeof translations === 'object' && translations !== null ? Object.entries(translations) : []
  const words = pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  if (words.length > 0) config({contents: Object.fromEntries(words)})
}
