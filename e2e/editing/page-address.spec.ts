import { expect, test } from '../test.ts'
import { Panel } from './panel.ts'

test('a corrected title offers its address as long as nobody knows the old one, and then says that it stays', async ({ page, system }) => {
  const panel = new Panel(page, system.cmsOrigin)
  const address = panel.field('Adresse der Seite')
  await panel.signIn('presse')
  await panel.startEntry('Presseartikel')
  await panel.field('Titel').fill('Neue Radwge im Norden')
  await panel.field('Datum').fill('11/2026')
  await panel.save()
  await expect(address).toHaveValue('neue-radwge-im-norden')

  await panel.field('Titel').fill('Neue Radwege im Norden')
  await page.getByRole('button', { name: 'Diese Adresse nehmen' }).click()
  await expect(address).toHaveValue('neue-radwege-im-norden')
  await expect(page.getByRole('button', { name: 'Diese Adresse nehmen' })).toBeHidden()
  await panel.save()
  await expect(page.getByRole('button', { name: 'Speichern' })).toBeDisabled()
  await expect(panel.publishButton).toBeEnabled()
  await panel.publishButton.press('Enter')
  await panel.dialog.getByRole('button', { name: 'Trotzdem veröffentlichen' }).press('Enter')
  await panel.isIn('Veröffentlicht')

  await panel.field('Titel').fill('Neue Radwege im Süden')
  await expect(page.getByText('Die Adresse bleibt, auch wenn der Titel ein anderer wird')).toBeVisible()
  await expect(address).toHaveValue('neue-radwege-im-norden')
})
