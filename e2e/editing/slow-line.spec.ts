import { expect, test } from '../test.ts'
import { Panel } from './panel.ts'

const theme = '/admin/content-manager/single-types/plugin::kek.theme'

test('a link into the panel leads there, however late the answer comes which says what the person may do', async ({ page, context, system }) => {
  await new Panel(page, system.cmsOrigin).signIn('admin')
  const late = await context.newPage()
  const held = Promise.withResolvers<void>()
  await late.route('**/admin/users/me/permissions', async (route) => {
    await held.promise
    await route.continue()
  })
  await late.goto(`${system.cmsOrigin}${theme}`)

  // By the time another window shows the form, this one has had every other answer as well.
  await page.goto(`${system.cmsOrigin}${theme}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Gestaltung' })).toBeVisible()
  held.resolve()

  await expect(late.getByRole('heading', { level: 1, name: 'Gestaltung' })).toBeVisible()
  expect(new URL(late.url()).pathname).toBe(theme)
})
