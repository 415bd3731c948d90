import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../test.ts'
import { Panel } from './panel.ts'
import { makePdf, smallPng } from './sample-files.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const longName = 'Radwege_im_Kreistag_abfotografiert_mit_dem_Telefon_20261127_114438'

/** What one can press in the open dialog, and does not reach, because it lies beside the window. */
function beyondReach(page: Page): Promise<string[]> {
  return page.getByRole('dialog').evaluate((dialog) => {
    const window = dialog.getBoundingClientRect()
    const controls = [...dialog.querySelectorAll('button, input:not([type="file"]), [role="combobox"], [role="tab"]')]
    return controls.flatMap((control) => {
      const { left, right, width } = control.getBoundingClientRect()
      return width > 1 && (left < Math.max(window.left, 0) || right > Math.min(window.right, innerWidth)) ? [control.getAttribute('aria-label') ?? control.textContent] : []
    })
  })
}

/** The file of this name among the tiles. */
function tile(dialog: Locator, name: string): Locator {
  return dialog.getByRole('button').filter({ has: dialog.page().getByRole('heading', { name }) })
}

/** Opens the dialog with the files of a field. */
async function openFiles(page: Page, label: string): Promise<Locator> {
  await page.getByRole('region', { name: label, exact: true }).getByRole('button').first().tap()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Datei hochladen', exact: true })).toBeVisible()
  return dialog
}

/** Signs the press office in and opens a new entry. */
async function beginNew(panel: Panel, type: string, cmsOrigin: string): Promise<void> {
  await panel.signIn('presse')
  await panel.page.goto(`${cmsOrigin}/admin/content-manager/collection-types/plugin::kek.${type}/create?plugins[i18n][locale]=de`)
  await expect(panel.publishButton).toBeDisabled()
}

test('the press office photographs, uploads and publishes an article on a telephone', async ({ page, system }) => {
  test.setTimeout(120_000)
  const panel = new Panel(page, system.cmsOrigin)
  await beginNew(panel, 'press-article', system.cmsOrigin)
  await panel.field('Titel').fill('Vom Telefon in die Zeitungsschau')
  await panel.pick('Medium', 'Landkreisb', 'Unser Landkreisbote')
  await panel.field('Datum').fill('09/2018')
  await panel.choose('Rechte', 'Eigenes Werk')

  const dialog = await openFiles(page, 'PDF')
  expect(await beyondReach(page), 'beim Aussuchen').toEqual([])
  await dialog.getByRole('button', { name: 'Datei hochladen', exact: true }).tap()
  await expect(dialog.getByRole('tab', { name: 'von einer URL' })).toBeVisible()
  expect(await beyondReach(page), 'vor dem Hochladen').toEqual([])
  await page.locator('input[type=file]').setInputFiles({ name: `${longName}.pdf`, mimeType: 'application/pdf', buffer: makePdf(longName) })
  const name = dialog.getByRole('heading', { name: longName })
  await expect(name).toBeVisible()
  expect((await name.boundingBox())?.height, 'der Name steht in Zeilen, nicht Buchstabe unter Buchstabe').toBeLessThan(100)
  expect(await beyondReach(page), 'beim Hochladen').toEqual([])
  await dialog.getByRole('button', { name: '1 Datei hochladen' }).tap()
  await dialog.getByRole('button', { name: 'Fertig' }).tap()
  await expect(page.getByRole('region', { name: 'PDF', exact: true }).getByRole('img', { name: longName })).toBeVisible()

  await panel.save()
  await panel.publish()
  await system.untilSiteShowsAll()
  const article = await page.request.get(`${system.siteOrigin}/presse/vom-telefon-in-die-zeitungsschau`)
  expect(await article.text()).toContain('Artikel herunterladen')
})

test('one tap on a file chooses it, among tiles and in the list; the pencil opens its details', async ({ page, system }) => {
  const panel = new Panel(page, system.cmsOrigin)
  await beginNew(panel, 'press-article', system.cmsOrigin)
  const dialog = await openFiles(page, 'PDF')
  await tile(dialog, 'press-05.pdf').tap()
  await expect(dialog.getByRole('tab', { name: 'Ausgewählt' })).toHaveText('Ausgewählt1')
  await dialog.getByRole('tab', { name: 'Ausgewählt' }).tap()
  await expect(dialog.getByRole('heading', { name: 'press-05.pdf' })).toBeVisible()
  expect((await dialog.getByRole('heading', { name: 'press-05.pdf' }).boundingBox())?.height).toBeLessThan(30)
  expect(await beyondReach(page), 'unter dem Ausgewählten').toEqual([])

  await dialog.getByRole('tab', { name: 'durchsuchen' }).tap()
  await dialog.getByRole('button', { name: 'Liste', exact: true }).tap()
  await dialog.getByRole('row', { name: 'kek-2030-prioritaetensetzung.pdf' }).tap()
  await expect(dialog.getByRole('checkbox', { name: 'kek-2030-prioritaetensetzung.pdf auswählen' })).toBeChecked()
  await expect(dialog.getByRole('checkbox', { name: 'press-05.pdf auswählen' })).not.toBeChecked()
  expect(await beyondReach(page), 'in der Liste').toEqual([])

  await dialog.getByRole('row', { name: 'press-03.pdf' }).getByRole('button', { name: 'Bearbeiten' }).tap()
  await expect(dialog.getByRole('textbox', { name: 'Dateiname' })).toHaveValue('press-03.pdf')
  expect(await beyondReach(page), 'in den Einzelheiten').toEqual([])
  await dialog.getByRole('button', { name: 'Abbrechen' }).tap()
  await dialog.getByRole('button', { name: 'Fertig' }).tap()
  await expect(page.getByRole('region', { name: 'PDF', exact: true }).getByRole('img', { name: 'kek-2030-prioritaetensetzung.pdf' })).toBeVisible()
})

test('the press office takes a photograph from the telephone into a picture', async ({ page, system }) => {
  const panel = new Panel(page, system.cmsOrigin)
  await beginNew(panel, 'image', system.cmsOrigin)
  await panel.field('Titel').fill('Radweg am See')
  await panel.field('Urheber').fill('Pressestelle')
  const dialog = await openFiles(page, 'Bilddatei')
  await dialog.getByRole('button', { name: 'Datei hochladen', exact: true }).tap()
  await page.locator('input[type=file]').setInputFiles({ name: `${longName}.png`, mimeType: 'image/png', buffer: smallPng })
  await dialog.getByRole('button', { name: '1 Datei hochladen' }).tap()
  await dialog.getByRole('button', { name: 'Fertig' }).tap()
  await expect(page.getByRole('region', { name: 'Bilddatei', exact: true }).getByRole('img', { name: longName })).toBeVisible()
  await panel.save()
})

test('after „Abbrechen“ no hint about keys lies over the buttons', async ({ page, system }) => {
  const panel = new Panel(page, system.cmsOrigin)
  await panel.signIn('redaktion')
  await page.goto(`${system.cmsOrigin}/admin/content-manager/collection-types/plugin::kek.approach/create?plugins[i18n][locale]=de`)
  await panel.field('Titel').fill('Ein Ansatz ohne Eile')
  await panel.save()
  await page.getByRole('button', { name: 'Zur Freigabe geben' }).tap()
  await panel.dialog.getByRole('button', { name: 'Abbrechen' }).tap()
  await expect(panel.dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Zur Freigabe geben' })).toBeFocused()
  await expect(page.getByText('Strg + Umschalt + Eingabetaste').first()).toBeHidden()
})
