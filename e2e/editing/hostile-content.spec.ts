import { LedgerAnswer, verifyChain } from '@kek/contract'
import { expect, test } from '../test.ts'
import { AdminApi } from './admin-api.ts'

const article = { date: '09/2018', rights: 'own' }
let press: AdminApi
test.beforeAll(async ({ system }) => {
  press = await AdminApi.signIn(system.cmsOrigin, 'presse')
})

test('HTML in a title is text wherever it stands', async ({ page, system }) => {
  const title = '<script>alert(1)</script><img src=x onerror=alert(2)> & "Radwege"'
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  expect((await press.publishNew('press-article', { ...article, title, slug: 'html-im-titel', abstract: title })).status).toBe(200)
  await system.untilSiteShowsAll()
  for (const path of ['/presse/html-im-titel', '/presse', '/', '/suche?q=alert']) {
    await page.goto(path)
    await expect(page.locator('main').getByText(title).first(), path).toBeVisible()
    await expect(page.locator('main').locator('script, img[src="x"]'), path).toHaveCount(0)
  }
  await page.goto('/presse/html-im-titel')
  expect(await page.title()).toContain(title)
  expect(dialogs).toEqual([])
})

test('a relation to something that was deleted is no longer shown, and cannot be made again', async ({ request, system }) => {
  const medium = (await press.publishNew('medium', { name: 'Blatt von gestern', kind: 'daily' })).body.data?.documentId ?? ''
  expect((await press.publishNew('press-article', { ...article, title: 'Aus einem alten Blatt', medium })).status).toBe(200)
  await system.untilSiteShowsAll()
  expect(await (await request.get('/presse/aus-einem-alten-blatt')).text()).toContain('Blatt von gestern, 09/2018')

  const admin = await AdminApi.signIn(system.cmsOrigin, 'admin')
  expect((await admin.documents('medium', `/${medium}`, { method: 'DELETE' })).status).toBe(200)
  await system.untilSiteShowsAll()
  const answer = await request.get('/presse/aus-einem-alten-blatt')
  expect(answer.status()).toBe(200)
  expect(await answer.text()).not.toContain('Blatt von gestern')
  expect((await press.publishNew('press-article', { ...article, title: 'Noch einmal', medium })).status).toBe(400)
})

test('the ledger that all this went through is whole', async ({ system }) => {
  const { entries } = LedgerAnswer.parse(await (await fetch(`${system.cmsOrigin}/api/kek/changes?after=0&limit=1000`)).json())
  expect(entries.length).toBeGreaterThan(300)
  expect(verifyChain(entries)).toMatchObject({ isWhole: true })
})
