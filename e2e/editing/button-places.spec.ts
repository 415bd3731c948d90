import type { Page } from '@playwright/test'
import { expect, test } from '../test.ts'
import { AdminApi } from './admin-api.ts'
import { Panel } from './panel.ts'

const onePlace = [expect.any(String)]
const watched = ['Speichern', 'Veröffentlichen', 'Weitere Schritte']

/** Writes down from now on, picture by picture, each place at which one of the buttons stands. */
async function watchPlaces(page: Page): Promise<void> {
  await page.evaluate((names) => {
    const places = new Map<string, Set<string>>()
    Object.assign(window, { kekPlaces: places })
    const look = () => {
      for (const button of document.querySelectorAll('button')) {
        const name = button.textContent.trim()
        const { x, y, width, height } = button.getBoundingClientRect()
        // In a closed drawer nobody sees them, and what covers them for a moment is in nobody's way.
        const isSeen = button.contains(document.elementFromPoint(x + width / 2, y + height / 2))
        if (names.includes(name) && isSeen)
          places.set(name, (places.get(name) ?? new Set()).add([x, y, width, height].map(Math.round).join(' ')))
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, watched)
}

/** The places that each of the buttons has had since the page was loaded. */
function placesSoFar(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const { kekPlaces } = window as unknown as { readonly kekPlaces: ReadonlyMap<string, ReadonlySet<string>> }
    return Object.fromEntries([...kekPlaces].map(([name, places]) => [name, [...places]]))
  })
}

/** Saves what was typed; the buttons are as they should be before and after. */
async function saveWatched(panel: Panel, page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Speichern' })).toBeEnabled()
  await expect(panel.publishButton).toBeEnabled()
  await panel.save()
  await expect(page.getByRole('button', { name: 'Speichern' })).toBeDisabled()
  await expect(panel.publishButton).toBeEnabled()
}

for (const [screen, viewport] of [['a screen', { width: 1440, height: 1000 }], ['a telephone', { width: 390, height: 844 }]] as const) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport })
    const steps = screen === 'a screen' ? { 'Weitere Schritte': onePlace } : {}

    test('the buttons of a new article stand where they stood, when one types and saves', async ({ page, system }) => {
      const panel = new Panel(page, system.cmsOrigin)
      await panel.signIn('presse')
      await page.goto(`${system.cmsOrigin}/admin/content-manager/collection-types/plugin::kek.press-article/create`)
      await expect(page.getByRole('button', { name: 'Speichern' })).toBeDisabled()
      await expect(panel.publishButton).toBeDisabled()
      await watchPlaces(page)
      await panel.field('Titel').fill(`Am Knopf, auf ${viewport.width} Punkten`)
      await panel.field('Datum').fill('09/2018')
      await saveWatched(panel, page)
      expect(await placesSoFar(page)).toEqual({ Speichern: onePlace, Veröffentlichen: onePlace, ...steps })
    })

    test('the buttons of what is public stand where they stood, when one types and saves', async ({ page, system }) => {
      const title = `Gedruckt, auf ${viewport.width} Punkten`
      const press = await AdminApi.signIn(system.cmsOrigin, 'presse')
      const { documentId } = (await press.publishNew('press-article', { title, date: '11/2026' })).body.data ?? {}
      const panel = new Panel(page, system.cmsOrigin)
      await panel.signIn('presse')
      await page.goto(`${system.cmsOrigin}/admin/content-manager/collection-types/plugin::kek.press-article/${documentId}`)
      await expect(page.getByRole('button', { name: 'Speichern' })).toBeDisabled()
      await watchPlaces(page)
      await expect(panel.field('Titel')).toHaveValue(title)
      await panel.field('Titel').fill(`${title}, neu`)
      await saveWatched(panel, page)
      expect(await placesSoFar(page)).toEqual({ Speichern: onePlace, Veröffentlichen: onePlace, ...steps })
    })
  })
}
