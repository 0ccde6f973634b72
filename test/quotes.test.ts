import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readArguments} from '../server/command-line/arguments.ts'
import {quotes} from '../server/command-line/quotes.ts'

/** What `self-evaluation quotes` says of a draft. */
function quotesIn(draft: string) {
  const request = readArguments(['quotes', '--stdin', '--stdin-filename', 'ours.md'])
  assert.equal(request.command, 'quotes')
  return quotes(request, () => Buffer.from(draft))
}

test('The command quotes lists each quotation in a line, with its verdict, its place and the passage', () => {
  const {output, status} = quotesIn(
    'We “rock the boat”.\n\n“The strongest leaders are not afraid to rock the boat.”\n\n' +
      '> Effective leaders are in touch with the frontline.\n\nThe commentary says “leaders never tire of meetings”.\n'
  )
  assert.deepEqual(output.split('\n'), [
    'ours.md:3:2  altered    “The strongest leaders are not afraid to rock the boat.”  Passionate and courageous: ' +
      "“The strongest leaders aren't afraid to rock the boat” (it says “aren't” and not “are not”)",
    'ours.md:5:3  verbatim   “Effective leaders are in touch with the frontline.”  Understanding good social work',
    'ours.md:7:22  not found  “leaders never tire of meetings”',
    ''
  ])
  assert.equal(status, 1)
})

test('The command quotes is content where all quotations are the exact words', () => {
  assert.deepEqual(quotesIn('“Effective leaders are in touch with the frontline”'), {
    output:
      'ours.md:1:2  verbatim   “Effective leaders are in touch with the frontline”  Understanding good social work\n',
    problems: [],
    status: 0
  })
  assert.equal(readArguments(['quotes']).command, 'refuse')
})
