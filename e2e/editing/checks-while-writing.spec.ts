import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../test.ts'
import { Panel } from './panel.ts'

test('what speaks against publishing is said while one writes, and leads to its field by keyboard', async ({ page, system }) => {
  test.setTimeout(180_000)
  const panel = new Panel(page, system.cmsOrigin)
  const findFaults = async (part: string) => (await new AxeBuilder({ page }).include(part).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  const box = page.getByRole('complementary', { name: 'Prüfung' })

  await test.step('the list follows the form, before anything is saved', async () => {
    await panel.signIn('presse')
    await panel.startEntry('Presseartikel')
    await panel.field('Titel').fill('radwege_final_2.pdf')
    await panel.field('Datum').fill('09/2018')
    await expect(box.getByText('sieht aus wie der Name einer Datei')).toBeVisible()
    expect(await findFaults('aside')).toEqual([])
  })

  await test.step('the dialog names the error instead of publishing, and gives the way to the field', async () => {
    await panel.publishButton.press('Enter')
    await expect(panel.dialog.getByRole('heading', { name: 'Das ist vor dem Veröffentlichen zu berichtigen' })).toBeVisible()
    await expect(panel.dialog.getByRole('button', { name: 'Veröffentlichen' })).toBeDisabled()
    expect(await findFaults('[role=dialog]')).toEqual([])
    await panel.dialog.getByRole('button', { name: 'Zum Feld „Titel“' }).press('Enter')
    await expect(panel.field('Titel')).toBeFocused()
  })

  await test.step('a better title takes the error away; the warning about the source stays and asks', async () => {
    await panel.field('Titel').fill('Neue Radwege im Landkreis')
    await expect(box.getByText('sieht aus wie der Name einer Datei')).toBeHidden()
    await panel.publishButton.press('Enter')
    await panel.dialog.getByRole('button', { name: 'Trotzdem veröffentlichen' }).press('Enter')
    await panel.isIn('Veröffentlicht')
    await expect(page.getByRole('link', { name: 'Seite ansehen' })).toBeVisible()
  })
})
