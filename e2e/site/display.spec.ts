import type { Page } from '@playwright/test'
import { expect, test } from '../test.ts'

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('kek-display'))
const look = (page: Page) => page.evaluate(() => ({ ground: getComputedStyle(document.body).backgroundColor, size: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) }))

test.describe('how the site looks', () => {
  test('follows the device until somebody chooses, and nothing is kept before', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto('/kontakt')
    const light = await look(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect((await look(page)).ground).not.toBe(light.ground)
    expect(await kept(page)).toBeNull()
  })

  test('is chosen by keyboard, kept on the device, worn by every page from its first moment, and forgotten again', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto('/kontakt')
    const before = await look(page)
    await page.getByText('Darstellung', { exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: 'Dunkel' }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('radio', { name: 'Sehr groß' }).check()
    const chosen = await look(page)
    expect(chosen.ground).not.toBe(before.ground)
    expect(chosen.size).toBeCloseTo(before.size * 1.5)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('radio', { name: 'Dunkel' })).toBeHidden()
    await expect(page.getByText('Darstellung', { exact: true })).toBeFocused()

    // Before a single element of the page is there, it wears what was chosen.
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.body)
          return
        Object.assign(window, { wornAtFirst: document.documentElement.dataset.kernTheme })
        observer.disconnect()
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto('/en/konzept')
    expect(await look(page)).toEqual(chosen)
    expect(await page.evaluate(() => Reflect.get(window, 'wornAtFirst') as unknown)).toBe('dark')

    await page.getByText('Display', { exact: true }).click()
    await page.getByRole('radio', { name: 'Like my device' }).check()
    await page.getByRole('radio', { name: 'Normal' }).check()
    expect(await look(page)).toEqual(before)
    expect(await kept(page)).toBeNull()
  })

  test('can be light on a dark device', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto('/')
    const { ground } = await look(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.getByText('Darstellung', { exact: true }).click()
    await page.getByRole('radio', { name: 'Hell' }).check()
    expect((await look(page)).ground).toBe(ground)
  })

  test('loses nothing at the largest size on the narrowest screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto('/')
    await page.evaluate(() => localStorage.setItem('kek-display', JSON.stringify({ scheme: '', text: 'largest' })))
    for (const path of ['/', '/konzept', '/leichte-sprache', '/kontakt']) {
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
    }
  })
})
