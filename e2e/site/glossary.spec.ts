import { expect, test } from '../test.ts'

test.describe('a word that is explained', () => {
  test('opens its explanation in place, by mouse and by keyboard, and closes it', async ({ page }) => {
    await page.goto('/konzept')
    const term = page.locator('main').getByRole('button', { name: 'Kreistag', exact: true })
    const note = page.getByText('Das gewählte Parlament des Landkreises.')
    await expect(note).toBeHidden()
    await term.click()
    await expect(note).toBeVisible()
    await expect(note).toBeInViewport({ ratio: 1 })
    await expect(term).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('Escape')
    await expect(note).toBeHidden()
    await term.focus()
    await page.keyboard.press('Enter')
    await expect(note).toBeVisible()
    await expect(term).toBeFocused()
    await page.keyboard.press('Space')
    await expect(note).toBeHidden()
    await expect(term).toHaveAccessibleDescription(/gewählte Parlament/)
    await expect(page).toHaveURL('/konzept')
  })

  test('stands once on a page, and not in headings and links', async ({ page }) => {
    await page.goto('/konzept')
    const words = await page.locator('main a.term').evaluateAll(links => links.map(link => link.getAttribute('href')))
    expect(words.length).toBeGreaterThan(5)
    expect(new Set(words).size).toBe(words.length)
    await expect(page.locator(':is(h1, h2, h3, h4) .term, a a')).toHaveCount(0)
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('leads to its explanation, in the language of the page', async ({ page }) => {
      await page.goto('/en/konzept')
      await page.locator('main').getByRole('link', { name: 'cross-cutting themes' }).click()
      await expect(page).toHaveURL(/\/en\/begriffe#begriff-/)
      await expect(page.locator(':target dt')).toHaveText('cross-cutting theme')
      await expect(page.getByText('Display', { exact: true })).toBeHidden()
    })
  })
})
