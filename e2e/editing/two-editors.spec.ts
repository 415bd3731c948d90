import type { Account } from './panel.ts'
import { expect, test } from '../test.ts'
import { AdminApi } from './admin-api.ts'
import { Panel } from './panel.ts'

const list = '/content-manager/collection-types/plugin::kek.project'

test('two people in one document see each other, and the later save loses nobody\'s words', async ({ browser, system }) => {
  test.setTimeout(180_000)
  const api = await AdminApi.signIn(system.cmsOrigin, 'admin')
  const { body } = await api.ask(list, { method: 'POST', body: { title: 'Rufbus am Morgen', summary: 'Fährt am Morgen.', partner: 'Der Kreis' } })
  const documentId = body.data?.documentId ?? ''
  const sitDown = async (account: Account) => {
    const panel = new Panel(await (await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'de-DE' })).newPage(), system.cmsOrigin)
    await panel.signIn(account)
    await panel.page.goto(`${system.cmsOrigin}/admin${list}/${documentId}`)
    await expect(panel.field('Titel')).toHaveValue('Rufbus am Morgen')
    return { panel, presence: panel.page.getByRole('status', { name: 'Wer hier noch arbeitet' }) }
  }
  const rolf = await sitDown('redaktion')
  const anja = await sitDown('admin')

  await test.step('each sees that the other is there', async () => {
    await expect(anja.presence).toHaveText('Rolf Redaktion hat diesen Inhalt auch gerade geöffnet.')
    await expect(rolf.presence).toHaveText('Anja Administration hat diesen Inhalt auch gerade geöffnet.')
  })

  await test.step('both write; whoever saves first is not asked anything', async () => {
    await rolf.panel.field('Titel').fill('Rufbus bis zum Mittag')
    await rolf.panel.field('Kurztext').fill('Fährt bis zum Mittag.')
    await anja.panel.field('Kurztext').fill('Fährt am frühen Morgen.')
    await anja.panel.field('Träger').fill('Die Ämter')
    await anja.panel.save()
  })

  await test.step('the other one hears of it before saving, and can look at it', async () => {
    await expect(rolf.presence).toContainText('Anja Administration hat inzwischen gespeichert. Ihre Eingaben bleiben erhalten')
    await expect(rolf.panel.page.getByRole('button', { name: 'Neuesten Stand laden' })).toBeHidden()
    const [comparison] = await Promise.all([rolf.panel.page.context().waitForEvent('page'), rolf.panel.page.getByRole('link', { name: 'Was wurde geändert?' }).click()])
    await expect(comparison.getByRole('region', { name: 'Vergleich' }).locator('ins').first()).toBeVisible()
    await comparison.close()
  })

  await test.step('saving asks field by field, and keeps what was chosen', async () => {
    await rolf.panel.page.getByRole('button', { name: 'Speichern' }).click()
    const dialog = rolf.panel.page.getByRole('dialog', { name: 'Inzwischen wurde eine andere Fassung gespeichert' })
    await dialog.getByRole('group', { name: /^Kurztext/ }).getByRole('radio', { name: 'Meine Fassung' }).check()
    await dialog.getByRole('button', { name: 'So speichern' }).click()
    await expect(rolf.panel.page.getByText('Gespeichert', { exact: true }).first()).toBeVisible()
    const saved = await api.ask(`${list}/${documentId}`)
    expect(saved.body.data).toMatchObject({ title: 'Rufbus bis zum Mittag', summary: 'Fährt bis zum Mittag.', partner: 'Die Ämter' })
    await expect(rolf.presence).toHaveText('Anja Administration hat diesen Inhalt auch gerade geöffnet.')
  })

  await test.step('the words that lost are in the history', async () => {
    const { body: versions } = await api.ask(`/kek/documents/plugin::kek.project/${documentId}/diff?from=2&to=1`)
    expect(JSON.stringify(versions)).toContain('frühen')
  })

  await test.step('whoever has typed nothing gets the newest state by one click', async () => {
    await anja.panel.page.getByRole('button', { name: 'Neuesten Stand laden' }).click()
    await expect(anja.panel.field('Kurztext')).toHaveValue('Fährt bis zum Mittag.')
    await expect(anja.presence).toHaveText('Rolf Redaktion hat diesen Inhalt auch gerade geöffnet.')
  })

  await test.step('who closes the window is gone', async () => {
    await rolf.panel.page.close()
    await expect(anja.presence).toHaveText('')
    await rolf.panel.page.context().close()
  })
  await anja.panel.page.context().close()
})
