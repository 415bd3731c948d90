import { expect, test } from '../test.ts'
import { Panel } from './panel.ts'
import { makePdf } from './sample-files.ts'

test('a file is chosen and uploaded with the keyboard alone', async ({ page, system }) => {
  const panel = new Panel(page, system.cmsOrigin)
  page.on('filechooser', chooser => void chooser.setFiles({ name: 'mit-der-tastatur.pdf', mimeType: 'application/pdf', buffer: makePdf('Tastatur') }))
  await panel.signIn('presse')
  await panel.startEntry('Presseartikel')
  const field = page.getByRole('region', { name: 'PDF', exact: true })
  await field.getByRole('button').first().press('Enter')
  await page.getByRole('button', { name: 'Datei hochladen', exact: true }).press('Enter')
  await expect(panel.dialog.getByText('Dateien auswählen oder hierhin ziehen')).toBeVisible()

  const tab = panel.dialog.getByRole('tab', { name: 'vom Computer' })
  const input = panel.dialog.locator('input[type=file]')
  await expect(input).toHaveAccessibleName(/^Dateien auswählen/)
  await tab.focus()
  for (let presses = 0; presses < 4 && !await input.evaluate(element => element === document.activeElement); presses++)
    await page.keyboard.press('Tab')
  await expect(input).toBeFocused()
  expect(await input.locator('xpath=ancestor::label/div').evaluate(area => getComputedStyle(area).outlineStyle), 'man sieht, wo man ist').toBe('solid')

  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '1 Datei hochladen' }).press('Enter')
  await page.getByRole('button', { name: 'Fertig' }).press('Enter')
  await expect(field.getByRole('img', { name: 'mit-der-tastatur.pdf' })).toBeVisible()
})
