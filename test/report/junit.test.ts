import assert from 'node:assert/strict'
import {test} from 'node:test'
import {junit} from '../../server/core/report/junit.ts'
import {hostile, plain} from '../texts/assessed-drafts.ts'
import {wordsBetweenTags} from './tags.ts'

test('Each theme of a draft is a test case, which fails by what makes the check fail', () => {
  const report = junit.write([plain])
  wordsBetweenTags(report)
  assert.match(
    report,
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="self-evaluation" tests="\d+" failures="[2-9]"/
  )
  assert.match(
    report,
    /<testcase classname="drafts\/our year\.md" name="Workforce development" time="0"\/>|name="Workforce development" time="0">\n {6}<system-out>/
  )
  assert.match(
    report,
    /name="Culture" time="0">\n {6}<failure type="warning" message="“Culture” is claimed here[^"]*">\n/
  )
  assert.match(report, /\ndrafts\/our year\.md:16:1: warning: “Culture” is claimed here/)
})

test('What counts as a failure is the caller’s choice', () => {
  assert.match(junit.write([plain], {failOn: 'error'}), / failures="0" /)
  assert.match(junit.write([plain], {failOn: 'never'}), / failures="[2-9]" /)
  assert.doesNotMatch(junit.write([plain], {failOn: 'hint'}), /<system-out>/)
})

test('Findings beside the themes are test cases of their rules', () => {
  assert.match(
    junit.write([hostile]),
    /name="unknown-theme" time="0">\n {6}<failure type="error" message="“=hyperlink/i
  )
})

test('Whatever a draft, its path or a pack says, the report is XML', () => {
  const report = junit.write([hostile, plain])
  wordsBetweenTags(report)
  assert.doesNotMatch(report, /\]\]>/)
})
