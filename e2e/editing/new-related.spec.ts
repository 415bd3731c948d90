import { expect, test } from '../test.ts'
import { Panel } from './panel.ts'

const title = 'Ein Blatt, das noch niemand kennt'
const medium = 'Ludwigsluster Tageblatt'

test('a medium that is missing is made out of an article once that is saved, and is then picked; before, the list says so', async ({ page, system }) => {
  test.setTimeout(120_000)
  const panel = new Panel(page, system.cmsOrigin)
  const picker = page.getByRole('combobox', { name: 'Medium' })
  const make = page.getByText('Neu anlegen', { exact: true })
  await panel.signIn('presse')
  await panel.startEntry('Presseartikel')
  await panel.field('Titel').fill(title)

  await test.step('not yet saved: the words found nothing, and the list says what to do', async () => {
    await picker.click()
    await expect(page.getByRole('option', { name: 'Unser Landkreisbote' })).toBeVisible()
    await expect(make).toBeHidden()
    await picker.fill(medium)
    await expect(page.getByText('Nichts gefunden. Fehlt etwas? Dann zuerst diesen Eintrag speichern; danach steht hier „Neu anlegen“.')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await expect(picker).toHaveValue('')
    await expect(page.getByText('Unter genau diesem Namen')).toBeHidden()
  })

  await test.step('saved: the same form offers it, and the article has the medium', async () => {
    await panel.save()
    await picker.click()
    await make.click()
    await panel.dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(medium)
    await panel.dialog.getByRole('button', { name: 'Speichern' }).click()
    await expect(panel.dialog.getByRole('heading', { name: medium })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel.dialog).toBeHidden()
    await expect(page.getByRole('button', { name: medium })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('button', { name: medium })).toBeVisible()
  })
})
