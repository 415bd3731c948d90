import { createHash } from 'node:crypto'
import { expect, test } from '../test.ts'
import { Panel } from './panel.ts'
import { makePdf } from './sample-files.ts'

const title = 'Kreistag berät über neue Radwege'
const address = '/presse/kreistag-beraet-ueber-neue-radwege'
const newAddress = '/presse/radwege-im-kreistag'
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

test('the press office publishes an article with its PDF, moves it and takes it back; citizens see each step', async ({ page, system, browser }) => {
  test.setTimeout(180_000)
  const pdf = makePdf(title)
  const panel = new Panel(page, system.cmsOrigin)
  const reader = await (await browser.newContext({ baseURL: system.siteOrigin })).newPage()

  const countArticles = async () => {
    await reader.goto('/presse')
    return Number.parseInt(await reader.getByText(/^\d+ Artikel gefunden$/).innerText(), 10)
  }
  const before = await countArticles()

  await test.step('create and publish it in the panel', async () => {
    await panel.signIn('presse')
    await panel.startEntry('Presseartikel')
    await panel.field('Titel').fill(title)
    await panel.pick('Medium', 'Landkreisb', 'Unser Landkreisbote')
    await panel.field('Datum').fill('09/2018')
    await expect(page.getByText('verstanden als: September 2018')).toBeVisible()
    await panel.field('Seite').fill('3')
    await expect(page.getByText('Bei diesem Medium üblich: „Eigenes Werk“.')).toBeVisible()
    await page.getByRole('button', { name: 'Übernehmen', exact: true }).click()
    await expect(page.getByRole('combobox', { name: 'Rechte', exact: true })).toHaveText('Eigenes Werk')
    await expect(page.getByText('Bei diesem Medium üblich')).toBeHidden()
    await panel.attachFile('PDF', { name: 'Radwege im Kreistag.pdf', mimeType: 'application/pdf', buffer: pdf })
    await panel.save()
    expect((await fetch(system.siteOrigin + address)).status, 'ein Entwurf ist nicht öffentlich').toBe(404)
    await panel.publish()
    await expect(panel.field('Adresse der Seite')).toHaveValue('kreistag-beraet-ueber-neue-radwege')
  })

  await test.step('read it on the site', async () => {
    await system.untilSiteShowsAll()
    expect(await countArticles()).toBe(before + 1)
    await reader.getByRole('link', { name: title, exact: true }).click()
    await expect(reader).toHaveURL(address)
    await expect(reader.getByText('Unser Landkreisbote, 09/2018, S. 3').first()).toBeVisible()
    await expect(reader.locator('time[datetime="2018-09"]').first()).toHaveText('September 2018')
  })

  await test.step('open exactly the file that was uploaded', async () => {
    const link = reader.getByRole('link', { name: 'Artikel herunterladen' })
    await expect(link).toContainText('PDF, 1 kB')
    const file = await link.getAttribute('href') ?? ''
    expect(file).toMatch(new RegExp(`^/media/${sha256(pdf)}/[^/]+\\.pdf$`))
    await link.click()
    await expect(reader).toHaveURL(file)
    const answer = await reader.request.get(file)
    expect(answer.headers()['content-type']).toBe('application/pdf')
    expect(sha256(await answer.body())).toBe(sha256(pdf))
  })

  await test.step('give it another address: the old one leads there', async () => {
    await panel.field('Adresse der Seite').fill('radwege-im-kreistag')
    await panel.save()
    await panel.publish()
    await system.untilSiteShowsAll()
    const old = await fetch(system.siteOrigin + address, { redirect: 'manual' })
    expect([old.status, old.headers.get('location')]).toEqual([301, newAddress])
    await reader.goto(address)
    await expect(reader).toHaveURL(newAddress)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)
  })

  await test.step('take it back: both addresses say that it is gone', async () => {
    await panel.withdraw('Der Artikel ist durch einen neuen ersetzt.')
    await system.untilSiteShowsAll()
    for (const gone of [newAddress, address]) {
      const answer = await reader.goto(gone)
      expect(answer?.status(), gone).toBe(410)
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Diese Seite wurde zurückgezogen')
    }
    expect(await countArticles()).toBe(before)
  })
  await reader.context().close()
})
