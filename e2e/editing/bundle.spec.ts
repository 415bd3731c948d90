import type { Account } from './panel.ts'
import { findBarriers } from '../site/accessibility.ts'
import { expect, test } from '../test.ts'
import { AdminApi } from './admin-api.ts'
import { Panel } from './panel.ts'

const goalTitle = 'Wasser bleibt in der Landschaft'
const approachTitle = 'Gräben anstauen und Moore nässen'
const pages = ['/ziele/wasser-bleibt-in-der-landschaft', '/ansaetze/graeben-anstauen-und-moore-naessen']

test('a new approach and its new goal are reviewed, approved and published as one', async ({ browser, system }) => {
  test.setTimeout(240_000)
  const statuses = async () => Promise.all(pages.map(async page => (await fetch(system.siteOrigin + page)).status))
  const sitDown = async (account: Account) => {
    const panel = new Panel(await (await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'de-DE' })).newPage(), system.cmsOrigin)
    await panel.signIn(account)
    return panel
  }
  const api = await AdminApi.signIn(system.cmsOrigin, 'redaktion')
  const goal = await api.documents('goal', '', { method: 'POST', body: { title: goalTitle } })
  await api.documents('approach', '', { method: 'POST', body: { title: approachTitle, goal: { set: [{ documentId: goal.body.data?.documentId }] } } })
  const editor = await sitDown('redaktion')

  await test.step('the editor puts the approach into a new bundle, from where it is written', async () => {
    await editor.openEntry('Handlungsansätze', approachTitle)
    await editor.page.getByRole('button', { name: 'Weitere Aktionen' }).first().click()
    await editor.page.getByRole('menuitem', { name: 'Zu einem Paket hinzufügen' }).click()
    await editor.dialog.getByRole('textbox', { name: 'Name des neuen Pakets' }).fill('Moorschutz')
    await editor.dialog.getByRole('button', { name: 'Hinzufügen' }).click()
    await expect(editor.page.getByText('Im Paket „Moorschutz“.')).toBeVisible()
  })

  await test.step('the bundle proposes the goal, and takes it along', async () => {
    await editor.page.getByRole('link', { name: 'Pakete', exact: true }).first().click()
    await editor.page.getByRole('link', { name: 'Moorschutz' }).click()
    await expect(editor.page.getByRole('region', { name: 'Das gehört dazu und ist noch nicht öffentlich' })).toContainText(goalTitle)
    await editor.page.getByRole('button', { name: 'Dazunehmen' }).click()
    await expect(editor.page.getByRole('heading', { name: '2 Inhalte' })).toBeVisible()
    expect(await findBarriers(editor.page)).toEqual([])
  })

  await test.step('the editor hands it over as one, and cannot publish it', async () => {
    await editor.page.getByRole('button', { name: 'Zur Freigabe geben' }).click()
    await editor.dialog.getByRole('textbox', { name: 'Änderungsvermerk' }).fill('Der Moorschutz kommt dazu.')
    await editor.dialog.getByRole('button', { name: 'Zur Freigabe geben' }).click()
    await expect(editor.page.getByText('Das Paket „Moorschutz“ liegt jetzt bei der Freigabe.')).toBeVisible()
    await expect(editor.page.getByRole('button', { name: 'Veröffentlichen' })).toBeHidden()
  })

  const approver = await sitDown('freigabe')
  await test.step('the approver sees what is new, and approves all of it', async () => {
    await approver.page.getByRole('link', { name: 'Pakete', exact: true }).first().click()
    await approver.page.getByRole('link', { name: 'Moorschutz' }).click()
    await approver.page.getByRole('button', { name: 'Was neu erscheint' }).first().click()
    await expect(approver.page.getByRole('definition').first()).toBeVisible()
    await approver.page.getByRole('button', { name: 'Freigeben' }).click()
    await approver.dialog.getByRole('button', { name: 'Freigeben' }).click()
    await expect(approver.page.getByText('Das Paket „Moorschutz“ ist freigegeben.')).toBeVisible()
    expect(await statuses()).toEqual([404, 404])
  })

  await test.step('the approver publishes it, and both are on the site', async () => {
    await approver.page.getByRole('button', { name: 'Veröffentlichen' }).click()
    await approver.dialog.getByRole('button', { name: /eröffentlichen$/ }).click()
    await expect(approver.page.getByText('Das Paket „Moorschutz“ ist veröffentlicht.')).toBeVisible()
    await system.untilSiteShowsAll()
    expect(await statuses()).toEqual([200, 200])
  })
  await editor.page.context().close()
  await approver.page.context().close()
})
