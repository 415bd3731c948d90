import { expect, test } from '../test.ts'
import { AdminApi } from './admin-api.ts'
import { Panel } from './panel.ts'

const address = '/content-manager/single-types/plugin::kek.theme'

test('what there is once in the system is published at the first click, also where it was never saved before', async ({ page, system }) => {
  const api = await AdminApi.signIn(system.cmsOrigin, 'admin')
  await api.ask(address, { method: 'DELETE' })
  const panel = new Panel(page, system.cmsOrigin)
  await panel.signIn('admin')
  await page.goto(`${system.cmsOrigin}/admin${address}`)
  await panel.isIn('Noch nicht gespeichert')
  await panel.field('Bezeichnung').fill('Gestaltung des Landkreises')
  await panel.publish()
  await expect(page.getByText('Veröffentlicht. In wenigen Sekunden steht es auf der Website.')).toBeVisible()
  await expect(page.getByText('Das CMS antwortet gerade nicht')).toBeHidden()
  await expect(page.getByRole('tab', { name: 'Veröffentlicht' })).toBeEnabled()

  const { data } = (await api.ask(address)).body
  const { status } = await api.ask(`/kek/documents/plugin::kek.theme/${data?.documentId}/withdraw?locale=de`, { method: 'POST', body: { mode: 'gone', reason: 'Es bleibt bei der Gestaltung, die mitgeliefert wird.' } })
  expect(status).toBe(200)
})
