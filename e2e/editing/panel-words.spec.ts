import { expect, test } from '../test.ts'
import { Panel } from './panel.ts'

test('who leaves what is not saved reads which button does what', async ({ page, system }) => {
  const panel = new Panel(page, system.cmsOrigin)
  await panel.signIn('presse')
  await panel.startEntry('Presseartikel')
  await panel.field('Titel').fill('Halb geschrieben')
  await page.getByRole('link', { name: 'Inhalte', exact: true }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('„Bestätigen“ verlässt die Seite, „Abbrechen“ bleibt hier.')
  await question.getByRole('button', { name: 'Abbrechen' }).click()
  await expect(panel.field('Titel')).toHaveValue('Halb geschrieben')
  await page.getByRole('link', { name: 'Inhalte', exact: true }).click()
  await question.getByRole('button', { name: 'Bestätigen' }).click()
  await expect(panel.field('Titel')).toBeHidden()
})

test('the own profile says „Sie“', async ({ page, system }) => {
  const panel = new Panel(page, system.cmsOrigin)
  await panel.signIn('presse')
  await page.goto(`${system.cmsOrigin}/admin/me`)
  await expect(page.getByText('Diese Einstellungen gelten nur für Sie.')).toBeVisible()
  expect(await page.getByRole('main').innerText()).not.toMatch(/\b(?:du|dich|dir|deine?[mnrs]?)\b/i)
})
