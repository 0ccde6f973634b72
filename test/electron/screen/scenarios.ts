import type {Locator, Page} from 'playwright-core'
import {expectEqual, expectIncludes} from '../expect.ts'
import {pressUntil, runCommand} from '../host/gestures.ts'
import type {ScreenScenario} from '../run-on-scene.ts'

/** What drafts, commentaries and settings plant (`hostile.ts`) is shown as the words that it is made of, wherever it is shown. */
export const seen: readonly ScreenScenario[] = [
  {
    name: 'A message about a setting shows its value as words',
    run: ({page}) => showsWords(page, page.locator('.notification-list-item-message', {hasText: 'commentaries'}))
  },
  {
    name: 'A line above a section shows the name of a theme as words',
    run: ({page}) => showsWords(page, page.locator('.codelens-decoration', {hasText: 'Listening'}))
  },
  {
    name: 'A hover on a theme shows its name and the commentary as words',
    run: ({page}) => hover(page, 7, 14)
  },
  {
    name: 'A hover on evidence shows what the draft says as words',
    run: ({page}) => hover(page, 11, 10)
  },
  {
    name: 'A hover on a finding shows what it is about as words',
    run: ({page}) => hover(page, 13, 14)
  },
  {
    name: 'Problems are shown as words',
    run: async ({page}) => {
      await runCommand(page, 'Problems: Focus on Problems View')
      await showsWords(page, page.locator('.markers-panel .monaco-list-row', {hasText: 'is not a theme'}))
    }
  },
  {
    name: 'A snippet of the team shows its name and its body as words',
    run: async ({page}) => {
      await goTo(page, 16, 1)
      await pressUntil(page, ['Control+Space'], page.locator('.suggest-widget.visible'))
      await page.keyboard.type('planted')
      const snippet = page.locator('.suggest-widget .monaco-list-row', {hasText: 'A snippet'})
      await snippet.first().waitFor()
      await pressUntil(page, ['Control+Space'], page.locator('.suggest-details-container .suggest-details'))
      await showsWords(page, page.locator('.suggest-details-container .suggest-details'))
      await page.keyboard.press('Escape')
    }
  },
  {
    name: 'The status shows the title of a commentary as words',
    run: async ({page}) => {
      await page.locator('[id="status.languageStatus"]').first().hover()
      await showsWords(page, page.locator('.hover-language-status', {hasText: 'Our standards'}))
    }
  },
  {
    name: 'Nothing that was shown here has asked anything of a network, and the guard that says so can see',
    run: async ({page, asked}) => {
      expectEqual(asked, [])
      await page.evaluate(() => fetch('http://planted.invalid/').catch(() => undefined))
      expectEqual(asked, ['http://planted.invalid/'])
    }
  }
]

async function hover(page: Page, line: number, column: number): Promise<void> {
  await goTo(page, line, column)
  const widget = page.locator('.monaco-hover:not(.hidden) .monaco-hover-content')
  await pressUntil(page, ['Control+K', 'Control+I'], widget.filter({hasText: 'planted'}))
  await showsWords(page, widget)
  await page.keyboard.press('Escape')
}

async function goTo(page: Page, line: number, column: number): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input')
  await pressUntil(page, ['Control+G'], input)
  await input.fill(`:${line}:${column}`)
  await page.keyboard.press('Enter')
  await input.waitFor({state: 'hidden'})
}

/** Waits until words are shown that were planted, and looks whether anything on the screen was made of them. */
async function showsWords(page: Page, place: Locator): Promise<void> {
  await place.first().waitFor()
  expectIncludes((await place.allInnerTexts()).join('\n'), 'planted')
  const made = await page.evaluate(() => {
    const leading = ['href', 'data-href', 'src', 'srcset', 'action']
    const led = Array.from(document.querySelectorAll('*')).flatMap((element) =>
      leading.map((name) => element.getAttribute(name) ?? '').filter((value) => value.includes('planted'))
    )
    return [...led, ...Array.from(document.querySelectorAll('.codicon-flame'), () => 'an icon')]
  })
  expectEqual(made, [])
}
