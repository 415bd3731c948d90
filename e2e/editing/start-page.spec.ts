import type { Locator, Page } from '@playwright/test'
import { findBarriers } from '../site/accessibility.ts'
import { expect, test } from '../test.ts'
import { AdminApi } from './admin-api.ts'
import { Panel } from './panel.ts'

const addressOf = (documentId: string, action: string) => `/kek/documents/plugin::kek.approach/${documentId}/${action}`

let signedIn: Promise<AdminApi> | undefined

/** Who has written everything: signed in once, for the CMS lets nobody in more than a few times in five minutes. */
async function author(origin: string): Promise<AdminApi> {
  return signedIn ??= AdminApi.signIn(origin, 'admin')
}

/** Approaches with these titles; those in `submitted` are handed to the approvers. */
async function makeApproaches(origin: string, titles: readonly string[], submitted: readonly string[]): Promise<string[]> {
  const api = await author(origin)
  const documentIds: string[] = []
  for (const title of titles) {
    const { status, body } = await api.documents('approach', '', { method: 'POST', body: { title } })
    expect(status, JSON.stringify(body)).toBe(201)
    const documentId = body.data?.documentId ?? ''
    documentIds.push(documentId)
    if (submitted.includes(title))
      expect((await api.ask(addressOf(documentId, 'submit'), { method: 'POST', body: { note: `Neu: ${title}.` } })).status).toBe(200)
  }
  return documentIds
}

/** Presses a key until something is in focus. */
async function pressUntil(page: Page, key: string, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let count = 0; count < 80; count++) {
    if (await wanted.evaluate(element => element === document.activeElement))
      return
    await page.keyboard.press(key)
  }
  await expect(wanted, `nicht erreichbar mit ${key}`).toBeFocused()
}

test('an approver finds what waits and works through it by keyboard alone', async ({ page, system }) => {
  test.setTimeout(120_000)
  const titles = ['Lesestunde am Morgen', 'Lesestunde am Mittag', 'Lesestunde am Abend'] as const
  await makeApproaches(system.cmsOrigin, titles, titles)
  const panel = new Panel(page, system.cmsOrigin)
  await panel.signIn('freigabe')

  const list = page.getByRole('region', { name: /^Wartet auf mich/ })
  const [morning, noon, evening] = titles.map(title => list.getByRole('link', { name: title })) as [Locator, Locator, Locator]
  await expect(list.getByRole('listitem').filter({ hasText: titles[0] })).toContainText('von Anja Administration')
  await expect(list.getByRole('listitem').filter({ hasText: titles[0] })).toContainText('Neu: Lesestunde am Morgen.')
  expect(await findBarriers(page)).toEqual([])

  await test.step('from row to row, and into the document', async () => {
    await page.keyboard.press('ArrowDown')
    await expect(list.getByRole('link').first()).toBeFocused()
    await pressUntil(page, 'j', morning)
    await page.keyboard.press('ArrowDown')
    await expect(noon).toBeFocused()
    await page.keyboard.press('k')
    await expect(morning).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: titles[0] })).toBeVisible()
  })

  await test.step('release it', async () => {
    await pressUntil(page, 'Tab', page.getByRole('button', { name: 'Freigeben und veröffentlichen' }))
    await page.keyboard.press('Enter')
    await pressUntil(page, 'Tab', panel.dialog.getByRole('button', { name: /veröffentlichen$/i }))
    await page.keyboard.press('Enter')
    await panel.isIn('Veröffentlicht')
  })

  await test.step('back on the start page, the next one is in focus', async () => {
    await page.getByRole('link', { name: 'Meine Arbeit' }).press('Enter')
    await expect(noon).toBeFocused()
    await expect(morning).toBeHidden()
    await page.keyboard.press('ArrowDown')
    await expect(evening).toBeFocused()
  })
})

test('what is still right is settled by one click, and the next row is in focus', async ({ page, system }) => {
  const [first = '', second = ''] = await makeApproaches(system.cmsOrigin, ['Geprüfte Lesestunde', 'Ungeprüfte Lesestunde'], [])
  const api = await author(system.cmsOrigin)
  const on = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  for (const [documentId, days] of [[first, 5], [second, 6]] as const)
    expect((await api.ask(addressOf(documentId, 'review'), { method: 'POST', body: { on: on(days) } })).status).toBe(200)
  await new Panel(page, system.cmsOrigin).signIn('freigabe')
  const list = page.getByRole('region', { name: /^Überprüfung bald fällig/ })
  await list.getByRole('button', { name: /^Geprüft, stimmt noch.*Geprüfte Lesestunde/ }).press('Enter')
  await expect(list.getByRole('link', { name: 'Ungeprüfte Lesestunde' })).toBeFocused()
  await expect(list.getByRole('link', { name: 'Geprüfte Lesestunde', exact: true })).toBeHidden()
})

test('an approver releases several at once, sees before what would happen, and takes it back', async ({ page, system }) => {
  const titles = ['Sammelgang Eins', 'Sammelgang Zwei', 'Sammelgang Drei'] as const
  await makeApproaches(system.cmsOrigin, titles, titles.slice(0, 2))
  const panel = new Panel(page, system.cmsOrigin)
  await panel.signIn('freigabe')
  await page.goto(`${system.cmsOrigin}/admin/content-manager/collection-types/plugin::kek.approach?page=1&pageSize=10&_q=Sammelgang`)
  const rows = page.getByRole('row')
  await expect(rows).toHaveCount(4)
  const inState = (word: string) => rows.getByRole('gridcell', { name: word, exact: true })
  await expect(inState('In der Freigabe')).toHaveCount(2)
  for (const title of titles)
    await rows.filter({ hasText: title }).getByRole('checkbox').click()
  await expect(page.getByRole('button', { name: 'Veröffentlichen', exact: true })).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Zur Freigabe geben' })).toBeHidden()
  await page.getByRole('button', { name: 'Freigeben', exact: true }).click()

  const dialog = page.getByRole('dialog', { name: 'Freigeben' })
  const said = dialog.getByRole('status').first()
  await expect(said).toContainText('Das geht mit 2 von 3.')
  await expect(dialog.getByRole('listitem').filter({ hasText: titles[0] })).toContainText('In der Freigabe → Freigegeben')
  await expect(dialog.getByRole('listitem').filter({ hasText: titles[2] })).toContainText('geht nicht')
  expect(await findBarriers(page)).toEqual([])
  await dialog.getByRole('textbox', { name: 'Kommentar' }).fill('Danke, so kann es bleiben.')
  await dialog.getByRole('button', { name: 'Freigeben (2)' }).click()
  await expect(said).toContainText('2 Inhalte freigegeben.')
  await dialog.getByRole('button', { name: 'Rückgängig machen' }).click()
  await expect(said).toContainText('Rückgängig gemacht: Alles ist, wie es vorher war.')
  await dialog.getByRole('button', { name: 'Schließen' }).last().click()
  await expect(inState('In der Freigabe')).toHaveCount(2)
  await expect(inState('Freigegeben')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Freigeben', exact: true })).toBeHidden()
})

test('an administrator says for which department somebody works', async ({ page, system }) => {
  await new Panel(page, system.cmsOrigin).signIn('admin')
  await page.getByRole('navigation', { name: 'Weitere Seiten' }).getByRole('link', { name: 'Zuständigkeiten' }).click()
  const row = page.getByRole('row').filter({ hasText: 'Petra Presse' })
  await expect(row).toContainText('alle Fachdienste')
  expect(await findBarriers(page)).toEqual([])
  const choose = async () => {
    await row.getByRole('button', { name: 'Ändern' }).click()
    await page.getByRole('dialog').getByRole('checkbox').first().click()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await choose()
  await expect(row).not.toContainText('alle Fachdienste')
  await choose()
  await expect(row).toContainText('alle Fachdienste')
})
