import { expect, test } from '../test.ts'
import { Panel } from './panel.ts'

const saved = 'Der Entwurf ist gespeichert. Veröffentlicht ist er nicht.'

test('who cancels before publishing learns that the draft is saved and not public', async ({ page, system }) => {
  const panel = new Panel(page, system.cmsOrigin)
  await panel.signIn('presse')
  await panel.startArticle('Noch nicht für die Website', '09/2018')
  await panel.publishButton.press('Enter')
  await expect(panel.dialog.getByText('Der Entwurf ist schon gespeichert.')).toBeVisible()
  await panel.dialog.getByRole('button', { name: 'Abbrechen' }).press('Enter')
  await expect(page.getByText(saved)).toBeVisible()
  await expect(panel.field('Titel')).toHaveValue('Noch nicht für die Website')
  await panel.isIn('Entwurf')

  await test.step('nothing is said of saving where nothing had to be saved', async () => {
    await page.reload()
    await panel.isIn('Entwurf')
    await panel.publishButton.press('Enter')
    await expect(panel.dialog.getByRole('button', { name: 'Trotzdem veröffentlichen' })).toBeVisible()
    await expect(panel.dialog.getByText('Der Entwurf ist schon gespeichert.')).toBeHidden()
    await panel.dialog.getByRole('button', { name: 'Abbrechen' }).press('Enter')
    await expect(panel.dialog).toBeHidden()
    await expect(page.getByText(saved)).toBeHidden()
  })
})
