import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {parse} from 'yaml'
import {readArguments} from '../server/command-line/arguments.ts'

interface Workflow {
  readonly jobs: Readonly<Record<string, {readonly steps: readonly {readonly run?: string}[]}>>
}

test('The example workflow asks the command line what it understands', () => {
  const {jobs} = parse(readFileSync('examples/.github/workflows/self-evaluation.yml', 'utf8')) as Workflow
  const requests = Object.values(jobs)
    .flatMap(({steps}) => steps.map(({run = ''}) => run.split('cli.cjs" ')[1]))
    .filter((words) => words !== undefined)
    .map((words) => readArguments(words.split(' ')))
  assert.deepEqual(
    requests.map((request) => (request.command === 'check' ? [request.format, request.failOn] : request)),
    [
      ['html', 'never'],
      ['github', 'warning']
    ]
  )
})
