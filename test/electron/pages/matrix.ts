import assert from 'node:assert/strict'
import {readFile, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import type {Frame} from 'playwright-core'
import {dismiss, runCommand} from '../host/gestures.ts'
import type {ScreenScenario} from '../run-on-scene.ts'
import {plain} from './drafts.ts'
import {matrixIn, openDraft, openMatrix, useTheme} from './scene.ts'

const themes = [
  ['Dark Modern', 'vscode-dark'],
  ['Dark High Contrast', 'vscode-high-contrast:not(.vscode-high-contrast-light)'],
  ['Light High Contrast', 'vscode-high-contrast-light'],
  ['Light Modern', 'vscode-light:not(.vscode-high-contrast)']
] as const

/** The evidence matrix as a person sees it, by its own page. */
export const matrix: readonly ScreenScenario[] = [
  {
    name: 'A cell of the matrix leads to its evidence',
    run: async ({page}) => {
      await openDraft(page, 'plain.md')
      const frame = await openMatrix(page)
      await frame.getByRole('button', {name: 'Workforce development, Figure: 1 piece of evidence.'}).click()
      await page.locator('.part.statusbar', {hasText: /Ln 10, Col \d+ \(\d+ selected\)/}).waitFor()
    }
  },
  {
    name: 'Arrow keys lead through the matrix, Enter to the words, and Escape back to the cell',
    run: async ({page}) => {
      const frame = await openMatrix(page)
      await frame.getByRole('rowheader', {name: 'Workforce development: Evidenced.'}).focus()
      await page.keyboard.press('End')
      await frame.locator('[aria-label^="Workforce development, All: "]:focus').waitFor()
      await page.keyboard.press('Enter')
      const offered = page.locator('.quick-input-list .monaco-list-row')
      await offered.nth(1).waitFor()
      await dismiss(page, offered)
      await frame.waitForFunction(() => document.hasFocus())
      await frame.locator('button:focus', {hasText: /^\d$/}).waitFor()
      await page.keyboard.press('ArrowDown')
      await frame.locator('[aria-label="Culture, All: 0 pieces of evidence."]:focus').waitFor()
      await page.keyboard.press('Home')
      await page.keyboard.press('Enter')
      await frame.locator('[aria-expanded=true]:focus').waitFor()
    }
  },
  {
    name: 'The matrix follows the draft as it is typed, and says so',
    run: async ({page}) => {
      const frame = await openMatrix(page)
      await page.locator('.editor-instance .view-line', {hasText: 'proud'}).click()
      await page.keyboard.press('End')
      await page.keyboard.type(' In May, 91% of them said so.')
      await frame.locator('[role=status]', {hasText: /^Culture: Evidenced\. 1 piece of evidence\.$/}).waitFor()
      await frame.locator('[aria-label="Culture, Figure: 1 piece of evidence."]').waitFor()
      await runCommand(page, 'File: Revert File')
      await frame.locator('[role=status]', {hasText: 'Culture: Claimed, not shown.'}).waitFor()
    }
  },
  {
    name: 'The keys stay in their cell when the draft is changed elsewhere',
    run: async ({page, folder}) => {
      const frame = await openMatrix(page)
      await frame.locator('[aria-label="Culture, Figure: 0 pieces of evidence."]').focus()
      await writeFile(path.join(folder, 'plain.md'), plain.replace('how we work.', 'how we work. In May, 91% said so.'))
      await frame.locator('[aria-label="Culture, Figure: 1 piece of evidence."]:focus').waitFor()
      await writeFile(path.join(folder, 'plain.md'), plain)
      await frame.locator('[aria-label="Culture, Figure: 0 pieces of evidence."]:focus').waitFor()
    }
  },
  {
    name: 'The matrix has nothing that keeps somebody out, in any colours, folded and unfolded',
    run: async ({page}) => {
      await runCommand(page, 'View: Close All Editors')
      await openDraft(page, 'full.md')
      const frame = await openMatrix(page)
      await frame.locator('.shade-4', {hasText: '12'}).first().waitFor()
      await frame.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
      for (const [name, shade] of themes) {
        await useTheme(page, frame, name, shade)
        for (const name of ['Show All Expectations', 'Hide All Expectations']) {
          const button = frame.getByRole('button', {name})
          if (await button.isVisible()) await button.click()
          assert.deepEqual(await violationsIn(frame), [])
        }
      }
    }
  },
  {
    name: 'The names of the themes have room for their words, however wide the page is',
    run: async ({page}) => {
      await runCommand(page, 'View: Close All Editors')
      await openDraft(page, 'plain.md')
      const frame = await openMatrix(page)
      const before = page.viewportSize()!
      for (const width of [1000, 1200, 1400, 1600, 1800, 2000]) {
        await page.setViewportSize({...before, width})
        await frame.waitForFunction(() =>
          Array.from(document.querySelectorAll('.theme .title')).every((title) => title.clientWidth >= 60)
        )
      }
      await page.setViewportSize(before)
    }
  },
  {
    name: 'The matrix is there again when the window is opened again, with what was unfolded',
    run: async ({page}) => {
      const frame = await openMatrix(page)
      await frame.getByRole('button', {name: 'Show All Expectations'}).click()
      await frame.locator('[aria-expanded=true]').first().waitFor()
      await Promise.all([page.waitForEvent('load'), runCommand(page, 'Developer: Reload Window')])
      const again = await matrixIn(page)
      await again.locator('[aria-expanded=true]').nth(1).waitFor()
      await again.getByRole('button', {name: 'Hide All Expectations'}).click()
    }
  },
  {
    name: 'Of a draft that tries to be more than text, the matrix shows text',
    run: async ({page}) => {
      await runCommand(page, 'View: Close All Editors')
      await openDraft(page, 'hostile.md')
      const frame = await openMatrix(page)
      await frame.locator('h1', {hasText: '<img src=x'}).waitFor()
      const strangers = await frame
        .locator('main :is(img, script, iframe, a, b, object, embed, form, style, link)')
        .count()
      assert.equal(strangers, 0)
      assert.equal(await frame.evaluate(() => 'broken' in globalThis), false)
    }
  }
]

interface Axe {
  readonly run: () => Promise<{
    readonly violations: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[]
  }>
}

/** What axe finds wrong with a page, each with where. */
const violationsIn = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(async () => {
    const {violations} = await (globalThis as unknown as {readonly axe: Axe}).axe.run()
    return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`))
  })
