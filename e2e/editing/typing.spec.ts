import type { Page } from '@playwright/test'
import { expect, test } from '../test.ts'
import { AdminApi } from './admin-api.ts'
import { Panel } from './panel.ts'

const list = '/content-manager/collection-types/plugin::kek.project'

async function makeProject(origin: string, title: string): Promise<{ readonly api: AdminApi, readonly documentId: string }> {
  const api = await AdminApi.signIn(origin, 'admin')
  const { status, body } = await api.ask(list, { method: 'POST', body: { title, summary: 'Fährt am Abend.', partner: 'Der Kreis' } })
  expect(status, JSON.stringify(body)).toBe(201)
  return { api, documentId: body.data?.documentId ?? '' }
}

async function openForm(page: Page, origin: string, documentId: string): Promise<void> {
  await page.goto(`${origin}/admin${list}/${documentId}`)
  await expect(page.getByRole('link', { name: 'Verlauf und Vergleich' })).toBeVisible()
  // Not before the document is in the form: what is typed earlier would be overwritten by it.
  await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).not.toHaveValue('')
}

/** Until what was typed is written down in this browser, which is said to take a moment. */
async function isWrittenDown(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.evaluate(text => Object.values(localStorage).some(kept => String(kept).includes(text)), text)).toBe(true)
}

const offer = (page: Page) => page.getByRole('alert').filter({ hasText: 'etwas geschrieben, das nicht gespeichert ist' })

test('two people save at once: the later one decides field by field, and nobody\'s words go unseen', async ({ page, system }) => {
  const panel = new Panel(page, system.cmsOrigin)
  const { api, documentId } = await makeProject(system.cmsOrigin, 'Rufbus am Abend')
  await panel.signIn('redaktion')
  await openForm(page, system.cmsOrigin, documentId)
  await api.ask(`${list}/${documentId}`, { method: 'PUT', body: { summary: 'Fährt am späten Abend.', partner: 'Die Ämter' } })
  await panel.field('Titel').fill('Rufbus bis Mitternacht')
  await panel.field('Kurztext').fill('Fährt bis Mitternacht.')
  await page.getByRole('button', { name: 'Speichern' }).click()

  const dialog = page.getByRole('dialog', { name: 'Inzwischen wurde eine andere Fassung gespeichert' })
  await expect(dialog).toContainText('hat Anja Administration')
  const side = (field: RegExp, name: string) => dialog.getByRole('group', { name: field }).getByRole('radio', { name })
  await expect(side(/^Titel/, 'Meine Fassung')).toBeChecked()
  await expect(side(/^Träger/, 'Gespeicherte Fassung')).toBeChecked()
  const save = dialog.getByRole('button', { name: 'So speichern' })
  await expect(save).toBeDisabled()

  await test.step('whoever gives up keeps what they typed, and is asked again', async () => {
    await dialog.getByRole('button', { name: 'Weiterschreiben, noch nicht speichern' }).click()
    await expect(panel.field('Titel')).toHaveValue('Rufbus bis Mitternacht')
    await expect(panel.field('Kurztext')).toHaveValue('Fährt bis Mitternacht.')
    await page.getByRole('button', { name: 'Speichern' }).click()
    await expect(dialog).toBeVisible()
  })

  await side(/^Kurztext/, 'Meine Fassung').check()
  await save.click()
  await expect(page.getByText('Gespeichert', { exact: true }).first()).toBeVisible()
  await expect(panel.field('Träger')).toHaveValue('Die Ämter')
  const { body } = await api.ask(`${list}/${documentId}`)
  expect(body.data).toMatchObject({ title: 'Rufbus bis Mitternacht', summary: 'Fährt bis Mitternacht.', partner: 'Die Ämter' })
})

test('what was typed and not saved is offered again after the window was closed', async ({ page, system, context }) => {
  const panel = new Panel(page, system.cmsOrigin)
  const { documentId } = await makeProject(system.cmsOrigin, 'Radweg nach Dömitz')
  await panel.signIn('redaktion')
  await openForm(page, system.cmsOrigin, documentId)
  await panel.field('Titel').fill('Radweg nach Dömitz und zurück')
  await isWrittenDown(page, 'Radweg nach Dömitz und zurück')
  await page.close({ runBeforeUnload: false })

  const again = await context.newPage()
  const form = new Panel(again, system.cmsOrigin)
  await openForm(again, system.cmsOrigin, documentId)
  await expect(form.field('Titel')).toHaveValue('Radweg nach Dömitz')
  await offer(again).getByRole('button', { name: 'Ansehen' }).click()
  await expect(again.getByRole('dialog').locator('ins')).toContainText('und zurück')
  await again.keyboard.press('Escape')
  await offer(again).getByRole('button', { name: 'Übernehmen' }).click()
  await expect(form.field('Titel')).toHaveValue('Radweg nach Dömitz und zurück')
  await form.save()
  await openForm(again, system.cmsOrigin, documentId)
  await expect(offer(again)).toBeHidden()
})

test('a look at what was typed shows the words of the plan, not their keys', async ({ page, system, context }) => {
  const panel = new Panel(page, system.cmsOrigin)
  const documentId = await (await AdminApi.signIn(system.cmsOrigin, 'admin')).find('approach', 'Barrierefreie Wohnungen im Ortskern')
  const address = `${system.cmsOrigin}/admin/content-manager/collection-types/plugin::kek.approach/${documentId}`
  await panel.signIn('redaktion')
  await page.goto(address)
  await panel.choose('Umsetzungsstand', 'umgesetzt')
  await isWrittenDown(page, 'implementationStatus')
  await page.close({ runBeforeUnload: false })

  const again = await context.newPage()
  await again.goto(address)
  await offer(again).getByRole('button', { name: 'Ansehen' }).click()
  await expect(again.getByRole('dialog').locator('ins')).toContainText('umgesetzt')
})

test('what was typed survives the end of the sign-in', async ({ page, system, context }) => {
  const panel = new Panel(page, system.cmsOrigin)
  const { documentId } = await makeProject(system.cmsOrigin, 'Radweg nach Eldena')
  await panel.signIn('redaktion')
  await openForm(page, system.cmsOrigin, documentId)
  await panel.field('Titel').fill('Radweg nach Eldena und weiter')
  await isWrittenDown(page, 'Radweg nach Eldena und weiter')
  await page.close({ runBeforeUnload: false })
  await context.clearCookies()

  const again = await context.newPage()
  await new Panel(again, system.cmsOrigin).signIn('redaktion')
  await openForm(again, system.cmsOrigin, documentId)
  await expect(again.getByRole('textbox', { name: 'Titel', exact: true })).toHaveValue('Radweg nach Eldena')
  await offer(again).getByRole('button', { name: 'Übernehmen' }).click()
  await expect(again.getByRole('textbox', { name: 'Titel', exact: true })).toHaveValue('Radweg nach Eldena und weiter')
})

test('the history shows who changed what, and brings any version back, and forward again', async ({ page, system }) => {
  const panel = new Panel(page, system.cmsOrigin)
  const { api, documentId } = await makeProject(system.cmsOrigin, 'Ehrenamtsbörse')
  await api.ask(`${list}/${documentId}`, { method: 'PUT', body: { summary: 'Fährt am frühen Abend.' } })
  await panel.signIn('redaktion')
  await openForm(page, system.cmsOrigin, documentId)
  await page.getByRole('link', { name: 'Verlauf und Vergleich' }).click()
  const comparison = page.getByRole('region', { name: 'Vergleich' })
  await expect(comparison.locator('ins')).toContainText('frühen')
  await expect(page.getByRole('row').nth(1)).toContainText('Anja Administration')

  const restore = async (version: number) => {
    await page.getByRole('button', { name: `Diese Fassung wiederherstellen (Fassung ${version})` }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Wiederherstellen' }).click()
  }
  await restore(1)
  await expect(page.getByRole('row').nth(1)).toContainText('aus Fassung 1 wiederhergestellt')
  await restore(2)
  await expect(page.getByRole('row').nth(1)).toContainText('aus Fassung 2 wiederhergestellt')
  await page.getByRole('link', { name: 'Zurück zum Bearbeiten' }).click()
  await expect(panel.field('Kurztext')).toHaveValue('Fährt am frühen Abend.')
})
