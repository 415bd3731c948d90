import { findBarriers } from '../site/accessibility.ts'
import { expect, test } from '../test.ts'
import { AdminApi } from './admin-api.ts'
import { Panel } from './panel.ts'

test('a published version is read and not typed in, and a new one asks for nothing that the system knows', async ({ page, system }) => {
  test.setTimeout(120_000)
  const panel = new Panel(page, system.cmsOrigin)
  await panel.signIn('admin')
  const api = await AdminApi.signIn(system.cmsOrigin, 'admin')

  await test.step('only what people have to fill in bears the star', async () => {
    await panel.startEntry('Fassungen')
    await expect(page.getByRole('main').getByRole('textbox').first()).toHaveAccessibleName('Name der Fassung')
    const starred = page.locator('label').filter({ hasText: '*' })
    await expect(starred.filter({ hasText: 'Name der Fassung' })).toHaveCount(1)
    await expect(starred.filter({ hasText: /Stelle im Verzeichnis|Prüfsumme/ })).toHaveCount(0)
  })

  await test.step('what is published is shown as such, with the reason', async () => {
    const { results = [] } = (await api.documents('adopted-version', '?pageSize=1')).body
    await page.goto(`${system.cmsOrigin}/admin/content-manager/collection-types/plugin::kek.adopted-version/${results[0]?.documentId}`)
    await expect(page.getByRole('note')).toContainText('lässt sich nicht mehr ändern, zurückziehen oder löschen')
    await expect(panel.field('Name der Fassung')).toBeDisabled()
    await expect(panel.field('Beschlossen durch')).toBeDisabled()
    await expect(page.getByRole('tab', { name: 'Veröffentlicht' })).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('tab')).toHaveCount(1)
    // As long as the box of the buttons is empty, there is no „Speichern“ either.
    await expect(page.locator('[data-kek-buttons]').getByText(/^Öffentlich ist die Fassung vom/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Speichern' })).toBeHidden()
    expect(await findBarriers(page)).toEqual([])
  })
})

test('a colour of the site is typed or picked, by keyboard too, and one that nobody can read is refused', async ({ page, system }) => {
  test.setTimeout(120_000)
  const panel = new Panel(page, system.cmsOrigin)
  await panel.signIn('admin')
  await page.goto(`${system.cmsOrigin}/admin/content-manager/single-types/plugin::kek.theme`)
  const typed = panel.field('Grundfarbe')
  const picker = page.getByLabel('Grundfarbe: aussuchen')
  await typed.fill('#0B3B4C')
  await expect(picker).toHaveValue('#0b3b4c')
  await typed.press('Tab')
  await expect(picker).toBeFocused()
  await picker.fill('#eeeeee')
  await expect(typed).toHaveValue('#eeeeee')
  expect(await findBarriers(page)).toEqual([])
  await panel.save()
  await expect(page.getByText(/„Grundfarbe“/).first()).toBeVisible()
  await typed.fill('rot')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(typed).toHaveAttribute('aria-invalid', 'true')
})
