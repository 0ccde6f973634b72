import assert from 'node:assert/strict'
import {test} from 'node:test'
import {datesIn} from '../../server/core/period/dates.ts'
import {readPeriod} from '../../server/core/period/read.ts'

/** Dates as a report writes them, and the days from which to which they reach. */
const dated: Readonly<Record<string, string>> = {
  'at 31 March 2021': '2021-03-31/2021-03-31',
  'on the 3rd of May 2022': '2022-05-03/2022-05-03',
  'on May 3rd, 2022': '2022-05-03/2022-05-03',
  'on 31/03/21': '2021-03-31/2021-03-31',
  'on 2021-03-31': '2021-03-31/2021-03-31',
  'in February 2024': '2024-02-01/2024-02-29',
  'from 1 April to 30 June 2016': '2016-04-01/2016-06-30',
  'April 2022 to March 2023': '2022-04-01/2023-03-31',
  'between November and January 2025': '2024-11-01/2025-01-31',
  'in 2019': '2019-01-01/2019-12-31',
  'our 2019 survey': '2019-01-01/2019-12-31',
  'from 2017 to 2019': '2017-01-01/2019-12-31',
  'in 2021/22': '2021-04-01/2022-03-31',
  'in 2021–2022': '2021-04-01/2022-03-31',
  'in 2014– 15': '2014-04-01/2015-03-31',
  'in the academic year 2021/22': '2021-09-01/2022-08-31',
  'in 2012–2015': '2012-01-01/2015-12-31',
  'Q3 2021/22': '2021-10-01/2021-12-31',
  'quarter 4 of 2020/21': '2021-01-01/2021-03-31',
  'the last quarter of 2021-22': '2022-01-01/2022-03-31',
  '2021/22 Q1': '2021-04-01/2021-06-30',
  'Q3 21/22': '2021-10-01/2021-12-31',
  'spring term 2020': '2020-01-01/2020-05-31',
  'autumn 2019': '2019-09-01/2019-12-31',
  'the summer term of 2020/21': '2021-04-01/2021-08-31',
  'winter 2020/21': '2020-12-01/2021-02-28'
}

for (const [words, days] of Object.entries(dated)) {
  test(`“${words}” is ${days}`, () => {
    const [date, ...others] = datesIn(`We counted ${words}.`)
    assert.equal(`${date?.period?.first}/${date?.period?.last}`, days)
    assert.deepEqual(others, [])
  })
}

test('What only looks like a date is none', () => {
  for (const words of [
    'Working Together 2018 says so.',
    'The Children Act 1989 says so.',
    'Our plan, Strategic Plan 2016-21, says so.',
    'There were 2019 calls.',
    'We may 2 see.',
    'On 31 February 2020 nobody came.',
    'It cost £2,019 or 2020.5 or 2021%.'
  ]) {
    assert.deepEqual(datesIn(words), [], words)
  }
})

test('Words for the present have no past', () => {
  for (const words of ['in the last six months', 'now', 'to date', 'since 2019', 'since the inspection in 2019']) {
    assert.deepEqual(
      datesIn(`It stands at 7% ${words}.`).map(({period}) => period),
      [undefined],
      words
    )
  }
})

test('A reporting period is read as a team would write it', () => {
  const periods: Readonly<Record<string, string | undefined>> = {
    '2025-04-01/2026-03-31': '2025-04-01/2026-03-31',
    '2025/26': '2025-04-01/2026-03-31',
    'academic year 2025/26': '2025-09-01/2026-08-31',
    '1 April 2025 to 31 March 2026': '2025-04-01/2026-03-31',
    'April 2025 – March 2026': '2025-04-01/2026-03-31',
    'Q3 2025/26': '2025-10-01/2025-12-31',
    '2025': '2025-01-01/2025-12-31',
    '': undefined,
    'some day': undefined,
    '2025-02-30/2026-03-31': undefined,
    '2026-04-01/2025-03-31': undefined
  }
  for (const [words, days] of Object.entries(periods)) {
    const period = readPeriod(words)
    assert.equal(period && `${period.first}/${period.last}`, days, words)
  }
})
