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

test('what was saved a moment ago is published, though the CMS has not yet said where it stands by now', async ({ page, system }) => {
  const panel = new Panel(page, system.cmsOrigin)
  await panel.signIn('presse')
  await panel.startArticle('Kaum gespeichert', '11/2026')
  await panel.save()
  await panel.isIn('Entwurf')

  // The page asks by itself after a save; what is asked later comes through.
  const asked = Promise.withResolvers<void>()
  await page.route(/\/kek\/documents\/[^/]+\/[^/?]+\?locale=de$/, async (route) => {
    asked.resolve()
    await page.waitForResponse(answer => answer.url().includes('/publish?'))
    await route.continue()
  }, { times: 1 })
  await panel.field('Titel').fill('Kaum gespeichert, schon gedruckt')
  await panel.save()
  await asked.promise
  await panel.publishButton.press('Enter')
  await panel.dialog.getByRole('button', { name: 'Trotzdem veröffentlichen' }).press('Enter')
  await panel.isIn('Veröffentlicht')
})
