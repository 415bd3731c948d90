import type { Page } from '@playwright/test'
import { expect, test } from '../test.ts'

/** What has the focus, marked so that it can be found again, and whether one sees that it has it. */
function focused(page: Page): Promise<{ readonly name: string, readonly isVisiblyFocused: boolean } | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body)
      return null
    element.dataset.visited = ''
    // A stretched link shows the focus around the card that it stands for.
    const places = [element, element.firstElementChild, element.closest('li')].filter(place => place instanceof HTMLElement)
    const isVisiblyFocused = places.some((place) => {
      const looks = [getComputedStyle(place), getComputedStyle(place, '::after')]
      return looks.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none')
    })
    return { name: `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 60)}`, isVisiblyFocused }
  })
}

test('the first stop leads past the navigation', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Zum Inhalt springen' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('everything on the front page can be reached, and one sees where one is', async ({ page }) => {
  // A voice that is there from the beginning: else the buttons to listen may come while one is past their place.
  await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [{ name: 'Anna', lang: 'de-DE', localService: true }], addEventListener: () => {}, cancel: () => {} } }))
  await page.goto('/')
  const unseen: string[] = []
  let stops = 0
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (!stop)
      break
    stops += 1
    if (!stop.isVisiblyFocused)
      unseen.push(stop.name)
  }
  expect(stops).toBeGreaterThan(40)
  expect(unseen, 'ohne sichtbaren Fokus').toEqual([])
  const missed = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input, select, summary')]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && element.dataset.visited === undefined)
    .map(element => element.outerHTML.slice(0, 120)))
  expect(missed, 'mit der Tabulatortaste nicht erreicht').toEqual([])
})

test('the press archive can be filtered', async ({ page }) => {
  await page.goto('/presse')
  await page.getByLabel('Jahr').focus()
  await page.keyboard.type('2018')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Unser')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('lebendiges')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Artikel anzeigen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 Artikel gefunden')).toBeVisible()
  await expect(page).toHaveURL(/jahr=2018&medium=unser-landkreisbote.*q=lebendiges/)
})
