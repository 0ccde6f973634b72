import assert from 'node:assert/strict'

/**
 * The words between the tags of XML or HTML that we wrote. Fails where a tag does not end what it began, or where a
 * mark stands that should have been escaped.
 */
export function wordsBetweenTags(markup: string): string {
  const open: string[] = []
  const words = markup.replace(
    /<(\/?)([a-z][a-z0-9-]*)((?: [a-zA-Z-]+="[^"<>]*")*) ?(\/?)>|<!doctype html>|<\?xml [^<>]*\?>/g,
    (tag, closing: string, name: string | undefined, _: string, alone: string) => {
      if (name === undefined || alone || /^(?:meta|br|hr)$/.test(name)) return '\n'
      if (closing) assert.equal(open.pop(), name, `${tag} ends something else`)
      else open.push(name)
      return '\n'
    }
  )
  assert.deepEqual(open, [])
  assert.doesNotMatch(words.replaceAll("'none'", ''), /[<>"]/)
  assert.doesNotMatch(markup, /&(?!(?:amp|lt|gt|quot|#39);)/)
  assert.doesNotMatch(markup, /[^\P{C}\n\u200b]/u, 'a character that shows as nothing, or does something')
  return words
}
