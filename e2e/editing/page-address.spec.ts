import { expect, test } from '../test.ts'
import { AdminApi } from './admin-api.ts'
import { Panel } from './panel.ts'

test('a corrected title offers its address as long as the page was never public, also where another page has it, and then says that it stays', async ({ page, system }) => {
  const press = await AdminApi.signIn(system.cmsOrigin, 'presse')
  await press.publishNew('press-article', { title: 'Neue Radwege im Norden', date: '11/2026' })
  const panel = new Panel(page, system.cmsOrigin)
  const address = panel.field('Adresse der Seite')
  await panel.signIn('presse')
  await panel.startArticle('Neue Radwge im Norden', '11/2026')
  await panel.save()
  await expect(address).toHaveValue('neue-radwge-im-norden')

  await panel.field('Titel').fill('Neue Radwege im Norden')
  await expect(page.getByRole('status').filter({ hasText: 'Zum Titel passt „neue-radwege-im-norden“' })).toBeVisible()
  await page.getByRole('button', { name: 'Adresse aus dem Titel bilden' }).click()
  await expect(address).toHaveValue('')
  await expect(address).toBeFocused()
  await expect(page.getByText('Ist sie schon vergeben, kommt eine Zahl dahinter.')).toBeVisible()
  await panel.save()
  await expect(page.getByRole('button', { name: 'Speichern' })).toBeDisabled()
  await expect(address).toHaveValue('neue-radwege-im-norden-2')
  await expect(panel.publishButton).toBeEnabled()
  await panel.publishButton.press('Enter')
  await panel.dialog.getByRole('button', { name: 'Trotzdem veröffentlichen' }).press('Enter')
  await panel.isIn('Veröffentlicht')

  await panel.field('Titel').fill('Neue Radwege im Süden')
  await expect(page.getByText('Die Adresse bleibt, auch wenn der Titel ein anderer wird')).toBeVisible()
  await expect(address).toHaveValue('neue-radwege-im-norden-2')
})
