import type {Locator, Page} from 'playwright-core'

/** Runs a command by its name in the command palette. */
export async function runCommand(page: Page, name: string): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input')
  await pressUntil(page, ['F1'], input)
  await input.fill(`>${name}`)
  await page.locator('.quick-input-list .monaco-list-row', {hasText: name}).first().click()
}

/** Presses keys, again if need be, until something shows: keys are lost while the workbench is still starting. */
export async function pressUntil(page: Page, keys: readonly string[], target: Locator): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    for (const key of keys) await page.keyboard.press(key)
    try {
      return await target.first().waitFor({timeout: 4000})
    } catch (error) {
      if (attempt === 5) throw error
      await page.keyboard.press('Escape')
    }
  }
}
