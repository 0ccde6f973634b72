import assert from 'node:assert/strict'
import {test} from 'node:test'
import {github} from '../../server/core/report/github.ts'
import {hostile, plain} from '../texts/assessed-drafts.ts'

const command = /^::(error|warning|notice) ([^:]+)::(.*)$/

/** The commands of a report as GitHub reads them. */
const commandsIn = (report: string) =>
  report
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, name, properties, message] = command.exec(line) ?? assert.fail(`${line} is no command`)
      const read = (text: string) =>
        text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%25', '%')
      return {
        name,
        message: read(message!),
        ...Object.fromEntries(
          properties!.split(',').map((property) => property.split('=').map(read) as [string, string])
        )
      } as Record<string, string>
    })

test('Each finding is a command with its place, its theme and the commentary’s words', () => {
  const commands = commandsIn(github.write([plain]))
  assert.equal(commands.length, plain.assessment.findings.length)
  const culture = commands.find(({title}) => title === 'Culture (theme-without-evidence)')!
  assert.deepEqual(
    [culture.name, culture.file, culture.line, culture.endLine, culture.col, culture.endColumn],
    ['warning', 'drafts/our year.md', '16', '16', '1', '11']
  )
  assert.match(culture.message!, /^“Culture” is claimed here[^\n]*\nPractice leadership: “those who not only create/)
})

test('Nothing that a draft, its path or a pack says ends a command or begins another', () => {
  const report = github.write([hostile])
  const commands = commandsIn(report)
  assert.equal(commands.length, hostile.assessment.findings.length)
  for (const {file} of commands) assert.equal(file, hostile.path)
  assert.doesNotMatch(report, /[^\P{C}\n]/u)
})

test('A report without findings is empty', () => {
  assert.equal(github.write([{...plain, known: new Set(plain.assessment.findings)}]), '')
})
