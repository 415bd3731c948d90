import type { Account } from './panel.ts'
import { expect, test } from '../test.ts'
import { AdminApi } from './admin-api.ts'
import { Panel } from './panel.ts'

const title = 'Pflegeberatung, die ins Haus kommt'
const page = '/ansaetze/pflegeberatung-die-ins-haus-kommt'
const firstNote = 'Seit dem Frühjahr kommt die Beratung auch in weitere Orte.'
const note = 'Seit dem Frühjahr kommt die Beratung auch nach Dömitz und Eldena.'

test('an editor hands over an approach, an approver asks for a change, gets it, and publishes it', async ({ browser, system }) => {
  test.setTimeout(240_000)
  const readNote = async () => (await (await fetch(system.siteOrigin + page)).text()).includes(note)
  const sitDown = async (account: Account) => {
    const panel = new Panel(await (await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'de-DE' })).newPage(), system.cmsOrigin)
    await panel.signIn(account)
    await panel.openEntry('Handlungsansätze', title)
    return panel
  }
  const editor = await sitDown('redaktion')
  const approver = await sitDown('freigabe')

  await test.step('the editor writes and hands it over at one go, and cannot publish', async () => {
    await expect(editor.page.getByRole('button', { name: 'Zur Freigabe geben' })).toBeDisabled()
    await editor.field('Erläuterung zum Stand').fill(firstNote)
    await editor.submit('Erläuterung zum Stand ergänzt.')
    await expect(editor.publishButton).toBeHidden()
    await expect(editor.page.getByText('Öffentlich ist die Fassung vom')).toBeVisible()

    const api = await AdminApi.signIn(system.cmsOrigin, 'redaktion')
    const documentId = await api.find('approach', title)
    for (const action of ['publish', 'unpublish']) {
      const { status } = await api.documents('approach', `/${documentId}/actions/${action}`, { method: 'POST', body: {} })
      expect(status, action).toBe(403)
    }
    expect(await readNote()).toBe(false)
  })

  await test.step('the approver asks for a change', async () => {
    await approver.page.reload()
    await expect(approver.field('Erläuterung zum Stand')).toHaveValue(firstNote)
    await expect(approver.field('Erläuterung zum Stand')).toBeDisabled()
    await expect(approver.page.getByRole('button', { name: 'Speichern' })).toBeHidden()
    await approver.requestChanges('Bitte beide Orte nennen.')
  })

  await test.step('the editor finds the comment, changes the text and hands it over again', async () => {
    await editor.page.reload()
    await expect(editor.page.getByText('Bitte beide Orte nennen.')).toBeVisible()
    await editor.field('Erläuterung zum Stand').fill(note)
    await editor.submit('Erläuterung zum Stand ergänzt.')
  })

  await test.step('the approver sees what changes for the public, and publishes', async () => {
    await approver.page.reload()
    await approver.beginApproval()
    await expect(approver.dialog.getByText('Was sich für die Öffentlichkeit ändert')).toBeVisible()
    await expect(approver.dialog.getByText('Dömitz und Eldena')).toBeVisible()
    await approver.approveAndPublish()
    await system.untilSiteShowsAll()
    expect(await readNote()).toBe(true)
  })
  await editor.page.context().close()
  await approver.page.context().close()
})
