import assert from 'node:assert/strict'
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import type {Locator, Page} from 'playwright-core'
import {dismiss, runCommand} from '../host/gestures.ts'
import type {ScreenScenario} from '../run-on-scene.ts'
import {openDraft} from './scene.ts'

/** What a reader is asked before a review is written, and what is left behind where they give up. */
export const exporting: readonly ScreenScenario[] = [
  {
    name: 'A review that is given up at any of its questions leaves nothing behind, and else it is written whole',
    run: async ({page, folder}) => {
      await openDraft(page, 'plain.md')
      const before = await readdir(folder)
      for (const answers of [[], ['This draft'], ['This draft', 'CSV']]) {
        await askForReview(page, answers)
        await dismiss(page, page.locator('.quick-input-widget'))
        assert.deepEqual(await readdir(folder), before)
      }
      await askForReview(page, ['This draft', 'CSV'])
      await page.keyboard.press('Enter')
      await page.locator('.notification-list-item-message', {hasText: 'The review is in plain-review.csv'}).waitFor()
      assert.match(await readFile(path.join(folder, 'plain-review.csv'), 'utf8'), /^\ufeffdraft,row,theme,[^]*\r\n$/)
    }
  }
]

/** Asks for a review of the draft in front, and answers its first questions; the next one is shown then. */
async function askForReview(page: Page, answers: readonly string[]): Promise<void> {
  const choice = (words: string): Locator =>
    page.locator('.quick-input-list .monaco-list-row', {hasText: words}).first()
  await runCommand(page, 'Self-evaluation: Export Review')
  for (const answer of answers) await choice(answer).click()
  // The last question is for the file: its dialog leads to the folder above.
  await choice(['This draft', 'CSV', '..'][answers.length]!).waitFor()
}
