import type {Locator, Page} from 'playwright-core'
import {openBeside, pressUntil, runCommand} from '../host/gestures.ts'
import {matrixIn, openMatrix} from '../pages/scene.ts'
import type {Scene, Stage} from './scene.ts'

const draft = 'self-evaluation.md'

/** The scenes that the README shows, in its order. */
export const scenes: readonly Scene[] = [
  {
    name: 'finding',
    files: [draft],
    async play({page, goTo}) {
      await runCommand(page, 'Problems: Focus on Problems View')
      await page.locator('.markers-panel .monaco-list-row').first().waitFor()
      await runCommand(page, 'View: Focus Active Editor Group')
      await goToGap(page, goTo)
    }
  },
  {
    name: 'hover',
    files: [draft],
    async play({page, goTo}) {
      await goTo(draft, 'The way we work')
      await pressUntil(page, ['Control+k', 'Control+i'], page.locator('.monaco-hover blockquote'))
    }
  },
  {
    name: 'completion',
    files: [draft],
    async play({page, goTo}) {
      await goToGap(page, goTo)
      await goTo(draft, 'Support and challenge go hand in hand')
      for (const key of ['Enter', 'Enter', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key)
      await page.keyboard.type('> ')
      await pressUntil(page, ['Control+Space'], offered(page, 'culture'))
    }
  },
  {
    name: 'matrix',
    files: [draft],
    async play({page, goTo}) {
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility')
      await goToGap(page, goTo)
      await openMatrix(page)
      await runCommand(page, 'View: Move Editor into Next Group')
      await (await matrixIn(page)).locator('.shade-4').first().waitFor()
    }
  },
  {
    name: 'signed',
    files: [draft],
    async play({page, goTo}) {
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility')
      await goToGap(page, goTo)
      await goTo(draft, 'Since October, 31 of the 34 children')
      await runCommand(page, 'Self-evaluation: Sign Off Theme')
      await page.locator('.quick-input-list .monaco-list-row', {hasText: 'Passionate and courageous'}).click()
      const question = page.locator('.quick-input-widget', {hasText: 'Your name'})
      await question.locator('input').fill('Amina Rahman')
      await page.keyboard.press('Enter')
      await lens(page, 'Passionate and courageous: signed off by').waitFor()
      await page.keyboard.type('Children chose them with us. ')
      await lens(page, 'Passionate and courageous: changed since').waitFor()
      await runCommand(page, 'Self-evaluation: Show Changes since Sign-off')
      await page.locator('.monaco-diff-editor .char-insert').first().waitFor()
    }
  },
  {
    name: 'team-settings',
    files: ['.vscode/settings.json'],
    async play({page, goTo}) {
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility')
      await openBeside(page, draft)
      await goToGap(page, goTo)
      await goTo(draft, 'Support and challenge go hand in hand')
      for (const key of ['Enter', 'Enter', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key)
      await page.keyboard.type('surv')
      await pressUntil(page, ['Control+Space'], offered(page, 'survey'))
      await runCommand(page, 'View: Focus Previous Editor Group')
      await goTo('.vscode/settings.json', '"selfEvaluation.snippets"')
      await runCommand(page, 'View: Focus Next Editor Group')
      await pressUntil(page, ['Control+Space'], offered(page, 'survey'))
      // Settings that VS Code does not know are dimmed: it knows ours once the extension is there.
      await page.locator('.squiggly-inline-unnecessary').first().waitFor({state: 'detached'})
    }
  }
]

/** Shows the section whose theme is claimed and not shown, with its warning. */
async function goToGap(page: Page, goTo: Stage['goTo']): Promise<void> {
  await goTo(draft, '## The way we work')
  await page.locator('.squiggly-warning').first().waitFor()
}

/** A line above a section. */
const lens = (page: Page, words: string): Locator => page.locator('.codelens-decoration', {hasText: words}).first()

/** A row of the list of completions. */
const offered = (page: Page, words: string): Locator =>
  page.locator('.suggest-widget.visible .monaco-list-row', {hasText: words})
