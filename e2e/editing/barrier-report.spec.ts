import type { Page } from '@playwright/test'
import { findBarriers } from '../site/accessibility.ts'
import { expect, test } from '../test.ts'
import { Panel } from './panel.ts'

const number = /B-[A-Z2-9]{8}/

/** The number that somebody is told after sending. */
async function readNumber(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { level: 1, name: 'Danke, Ihre Meldung ist angekommen' })).toBeVisible()
  return number.exec(await page.locator('main').innerText())?.[0] ?? ''
}

test('a citizen reports a barrier by keyboard alone, and somebody answers in time', async ({ browser, system }) => {
  test.setTimeout(180_000)
  const citizen = await (await browser.newContext({ baseURL: system.siteOrigin, locale: 'de-DE' })).newPage()
  const panel = new Panel(await (await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'de-DE' })).newPage(), system.cmsOrigin)
  const office = panel.page
  let reference = ''

  await test.step('the form knows where one comes from, and asks for one thing alone', async () => {
    await citizen.goto('/presse?jahr=2018')
    await citizen.getByRole('contentinfo').getByRole('link', { name: 'Barriere melden' }).press('Enter')
    await expect(citizen.getByLabel('Wo war das?')).toHaveValue('/presse?jahr=2018')
    await citizen.getByLabel('Was ging nicht?').focus()
    await citizen.keyboard.type('Der Filter sagt nicht, wie viele Artikel es sind.')
    await citizen.keyboard.press('Tab')
    await citizen.keyboard.press('Tab')
    await expect(citizen.getByLabel('Wohin sollen wir antworten?')).toBeFocused()
    await citizen.keyboard.type('muster@example.org')
    await citizen.keyboard.press('Tab')
    await expect(citizen.getByRole('button', { name: 'Meldung senden' })).toBeFocused()
    await citizen.keyboard.press('Enter')
    reference = await readNumber(citizen)
    expect(reference).toMatch(number)
    // Loaded again, nothing is sent again.
    await citizen.reload()
    expect(await readNumber(citizen)).toBe(reference)
    expect(await citizen.context().cookies()).toEqual([])
  })

  await test.step('it stands on the start page of those who answer', async () => {
    await panel.signIn('freigabe')
    const list = office.getByRole('region', { name: /^Gemeldete Barrieren/ })
    await expect(list.getByRole('listitem')).toHaveCount(1)
    await expect(list).toContainText(`Meldung ${reference}`)
    await expect(list).toContainText('fällig am')
    await list.getByRole('link', { name: /Der Filter sagt nicht/ }).click()
  })

  await test.step('it is answered, with a note', async () => {
    const row = office.getByRole('row').filter({ hasText: reference })
    await expect(row).toContainText('Der Filter sagt nicht, wie viele Artikel es sind.')
    await expect(row.getByRole('link', { name: /^\/presse\?jahr=2018/ })).toHaveAttribute('href', `${system.siteOrigin}/presse?jahr=2018`)
    await expect(row.getByRole('link', { name: 'muster@example.org' })).toHaveAttribute('href', 'mailto:muster@example.org')
    expect(await findBarriers(office)).toEqual([])
    await row.getByRole('button', { name: 'Beantwortet' }).press('Enter')
    await panel.dialog.getByRole('textbox', { name: 'Vermerk' }).fill('Zahl ergänzt und gemailt.')
    expect(await findBarriers(office)).toEqual([])
    await panel.dialog.getByRole('button', { name: 'Als beantwortet ablegen' }).press('Enter')
    await expect(office.getByRole('region', { name: 'Beantwortet (1)' }).getByRole('row').filter({ hasText: reference })).toContainText('Zahl ergänzt und gemailt.')
    await expect(office.getByRole('heading', { name: 'Offen (0)' })).toBeFocused()
  })
})

test('without JavaScript one looks it over first, can still change it, and is not made to solve anything', async ({ browser, system }) => {
  test.setTimeout(120_000)
  const page = await (await browser.newContext({ baseURL: system.siteOrigin, javaScriptEnabled: false, locale: 'de-DE' })).newPage()
  await page.goto('/barriere-melden?seite=%2Fkonzept')
  await page.getByLabel('Was ging nicht?').fill('Der Baum ist nicht zu öfnen.')
  await page.getByRole('button', { name: 'Meldung senden' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Meldung ansehen und senden' })).toBeVisible()
  await expect(page.locator('main')).toContainText('Der Baum ist nicht zu öfnen.')
  await page.getByRole('button', { name: 'Ändern' }).click()
  await page.getByLabel('Was ging nicht?').fill('Der Baum ist nicht zu öffnen.')
  await page.getByRole('button', { name: 'Meldung senden' }).click()
  await page.getByRole('button', { name: 'So senden' }).click()
  expect(await readNumber(page)).toMatch(number)
})

test('whoever has not the right sees nothing of it', async ({ page, system }) => {
  const panel = new Panel(page, system.cmsOrigin)
  await panel.signIn('redaktion')
  await expect(page.getByRole('link', { name: 'Gemeldete Barrieren' })).toHaveCount(0)
  await page.goto(`${system.cmsOrigin}/admin/plugins/kek/barriers`)
  await expect(page.getByRole('alert').filter({ hasText: 'Es gehört nicht zu Ihrer Rolle.' })).toBeVisible()
})

test('what goes wrong in the form is said without a barrier of its own', async ({ page, system }) => {
  await page.goto(`${system.siteOrigin}/barriere-melden`)
  const answer = page.waitForResponse(answer => answer.request().method() === 'POST')
  // The browser would ask for it first; whoever has switched that off is told by us.
  await page.locator('form[method=post]').evaluate((form: HTMLFormElement) => {
    form.noValidate = true
  })
  await page.getByRole('button', { name: 'Meldung senden' }).click()
  expect((await answer).status()).toBe(422)
  await expect(page.getByRole('alert')).toContainText('Bitte schreiben Sie, was nicht ging.')
  await page.getByRole('alert').getByRole('link').press('Enter')
  await expect(page.getByLabel('Was ging nicht?')).toBeFocused()
  expect(await findBarriers(page)).toEqual([])
})
