import { expect, test } from '../test.ts'
import { AdminApi } from './admin-api.ts'
import { Panel } from './panel.ts'

const title = 'Pflegeberatung, die ins Haus kommt'
const page = '/ansaetze/pflegeberatung-die-ins-haus-kommt'
const note = 'Seit dem Frühjahr kommt die Beratung auch nach Dömitz und Eldena.'

test('an editor updates an approach, an approver publishes it', async ({ browser, system }) => {
  test.setTimeout(180_000)
  const readNote = async () => (await (await fetch(system.siteOrigin + page)).text()).includes(note)
  const sitDown = async () => (await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'de-DE' })).newPage()

  await test.step('the editor writes, and cannot publish', async () => {
    const editor = new Panel(await sitDown(), system.cmsOrigin)
    await editor.signIn('redaktion')
    await editor.openEntry('Handlungsansätze', title)
    await editor.field('Erläuterung zum Stand').fill(note)
    await editor.save()
    await expect(editor.publishButton).toBeDisabled()
    await editor.page.context().close()

    const api = await AdminApi.signIn(system.cmsOrigin, 'redaktion')
    const documentId = await api.find('approach', title)
    for (const action of ['publish', 'unpublish']) {
      const { status } = await api.documents('approach', `/${documentId}/actions/${action}`, { method: 'POST', body: {} })
      expect(status, action).toBe(403)
    }
    expect(await readNote()).toBe(false)
  })

  await test.step('the approver sees it and publishes', async () => {
    const approver = new Panel(await sitDown(), system.cmsOrigin)
    await approver.signIn('freigabe')
    await approver.openEntry('Handlungsansätze', title)
    await expect(approver.field('Erläuterung zum Stand')).toHaveValue(note)
    await expect(approver.field('Erläuterung zum Stand')).toBeDisabled()
    await approver.publish()
    await approver.page.context().close()
    await system.untilSiteShowsAll()
    expect(await readNote()).toBe(true)
  })
})
