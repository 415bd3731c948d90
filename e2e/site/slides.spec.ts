import type { Page } from '@playwright/test'
import { expect, test } from '../test.ts'

const slidesOf = (page: Page) => page.getByRole('region', { name: 'Auf einen Blick' })

test.describe('the slides of the front page', () => {
  test.beforeEach(async ({ page }) => {
    // Pictures then change at once: what is tested is where the buttons lead, not how it looks on the way.
    await page.emulateMedia({ reducedMotion: 'reduce' })
  })

  test('are five, step by buttons and say which one is shown', async ({ page }) => {
    await page.goto('/')
    const slides = slidesOf(page)
    await expect(slides.locator('.slide')).toHaveCount(5)
    const next = slides.getByRole('button', { name: 'Nächstes Bild' })
    const previous = slides.getByRole('button', { name: 'Vorheriges Bild' })
    const status = slides.getByRole('status')
    await expect(status).toHaveText('Bild 1 von 5')
    await expect(previous).toBeDisabled()
    for (const position of [2, 3, 4, 5]) {
      await next.click()
      await expect(status).toHaveText(`Bild ${position} von 5`)
      await expect(slides.locator('.slide').nth(position - 1).getByRole('heading')).toBeInViewport()
    }
    await expect(next).toBeDisabled()
    await previous.click()
    await expect(status).toHaveText('Bild 4 von 5')
  })

  test('never move by themselves', async ({ page }) => {
    await page.clock.install()
    await page.goto('/')
    const status = slidesOf(page).getByRole('status')
    await expect(status).toHaveText('Bild 1 von 5')
    await page.clock.runFor('10:00')
    await expect(status).toHaveText('Bild 1 von 5')
    expect(await slidesOf(page).getByRole('group').evaluate(list => list.scrollLeft)).toBe(0)
    expect(await page.evaluate(() => document.getAnimations().length), 'laufende Animationen').toBe(0)
  })

  test('step by keyboard, and leave the focus where it is', async ({ page }) => {
    await page.goto('/')
    const next = slidesOf(page).getByRole('button', { name: 'Nächstes Bild' })
    await next.focus()
    await page.keyboard.press('Enter')
    await expect(slidesOf(page).getByRole('status')).toHaveText('Bild 2 von 5')
    await expect(next).toBeFocused()
    await page.keyboard.press('Space')
    await expect(slidesOf(page).getByRole('status')).toHaveText('Bild 3 von 5')
  })
})
