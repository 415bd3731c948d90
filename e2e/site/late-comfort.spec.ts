import type { Page } from '@playwright/test'
import { expect, test } from '../test.ts'

/** Holds back what adds comfort, as a slow line does, until told to let it come. */
async function holdComfort(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<void>()
  await page.route('**/js/*.js', async (route) => {
    await held.promise
    await route.continue()
  })
  return held.resolve
}

const arrived = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-comfort', 'there')

test.describe('comfort that comes late', () => {
  test('wears and keeps what was chosen before it came', async ({ page }) => {
    const letCome = await holdComfort(page)
    await page.goto('/kontakt', { waitUntil: 'domcontentloaded' })
    await page.getByText('Darstellung', { exact: true }).click()
    await page.getByRole('radio', { name: 'Dunkel' }).check()
    letCome()
    await arrived(page)
    await expect(page.locator('html')).toHaveAttribute('data-kern-theme', 'dark')
    await page.goto('/presse')
    await expect(page.locator('html')).toHaveAttribute('data-kern-theme', 'dark')
  })

  test('counts from the picture that is in view, and leaves the focus where somebody steps', async ({ page }) => {
    const letCome = await holdComfort(page)
    await page.goto('/', { waitUntil: 'domcontentloaded' })
    await page.locator('#bild-1').getByRole('link', { name: 'Nächstes Bild' }).click()
    await expect(page.locator('#bild-2')).toBeInViewport({ ratio: 0.9 })
    await page.locator('#bild-2').getByRole('link', { name: 'Nächstes Bild' }).focus()
    letCome()
    await arrived(page)
    await expect(page.locator('.slides__controls [role=status]')).toHaveText('Bild 2 von 5')
    await expect(page.locator('.slides__controls').getByRole('button', { name: 'Nächstes Bild' })).toBeFocused()
  })

  test('suggests what was typed before it came, and nothing for words that were searched already', async ({ page }) => {
    const letCome = await holdComfort(page)
    await page.goto('/suche?q=Bus', { waitUntil: 'domcontentloaded' })
    const field = page.getByRole('main').getByRole('searchbox')
    await field.focus()
    letCome()
    await arrived(page)
    await expect(page.getByRole('main').getByRole('combobox')).toHaveAttribute('aria-expanded', 'false')
    await page.getByRole('main').getByRole('combobox').fill('Rufbu')
    await expect(page.getByRole('option').first()).toBeVisible()
  })

  test('comes, and pictures with it, where a browser keeps to itself when it has drawn', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'PerformanceObserver'))
    await page.goto('/')
    await arrived(page)
    await expect(page.locator('.slides__controls')).toBeVisible()
    const picture = page.locator('.field-card img').first()
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate(image => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
  })
})
