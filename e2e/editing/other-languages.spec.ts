import { expect, test } from '../test.ts'
import { AdminApi } from './admin-api.ts'
import { Panel } from './panel.ts'

test('whoever looks at what a release changes reads which other languages\' pages it changes, too', async ({ page, system }) => {
  const api = await AdminApi.signIn(system.cmsOrigin, 'admin')
  const { documentId } = (await api.publishNew('page', { title: 'Fahrplan', text: 'Der Bus fährt um acht.', order: 900 })).body.data ?? {}
  expect((await api.documents('page', `/${documentId}?locale=en`, { method: 'PUT', body: { title: 'Timetable', text: 'The bus leaves at eight.' } })).status).toBe(200)
  expect((await api.ask(`/kek/documents/plugin::kek.page/${documentId}/publish?locale=en`, { method: 'POST', body: {} })).status).toBe(200)
  expect((await api.documents('page', `/${documentId}`, { method: 'PUT', body: { order: 901 } })).status).toBe(200)

  const panel = new Panel(page, system.cmsOrigin)
  await panel.signIn('admin')
  await page.goto(`${system.cmsOrigin}/admin/content-manager/collection-types/plugin::kek.page/${documentId}`)
  await page.getByRole('button', { name: 'Was ändert sich für die Öffentlichkeit?' }).click()
  await expect(panel.dialog.getByText('Auch die Seite auf Englisch ändert sich damit')).toBeVisible()
})
