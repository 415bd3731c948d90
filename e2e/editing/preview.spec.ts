import { findBarriers } from '../site/accessibility.ts'
import { expect, test } from '../test.ts'
import { Panel } from './panel.ts'

const title = 'Barrierefreie Wohnungen im Ortskern'
const page = '/ansaetze/barrierefreie-wohnungen-im-ortskern'
const first = 'Die erste Wohnung ist zum Frühjahr bezugsfertig.'
const second = 'Die zweite folgt im Herbst.'

test('an editor sees a change in the real page and shows it to somebody without an account', async ({ browser, system }) => {
  test.setTimeout(180_000)
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'de-DE' })
  const editor = new Panel(await context.newPage(), system.cmsOrigin)
  const stranger = await (await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'de-DE' })).newPage()
  const note = editor.field('Erläuterung zum Stand')
  const frame = editor.page.frameLocator('iframe[title="Die Seite, wie sie wäre"]')
  let link = ''

  await test.step('the preview shows what is saved, at the width of a telephone, and follows the next save', async () => {
    await editor.signIn('redaktion')
    await editor.openEntry('Handlungsansätze', title)
    await note.fill(first)
    await editor.save()
    await editor.page.getByRole('button', { name: 'Vorschau', exact: true }).click()
    await expect(frame.getByText(first)).toBeVisible()
    await expect(frame.getByText('Nicht veröffentlicht.').first()).toBeVisible()
    expect(await frame.locator('html').evaluate(root => root.clientWidth)).toBe(390)
    await note.fill(`${first} ${second}`)
    await expect(editor.page.getByText('Ihre letzten Änderungen sind es noch nicht.')).toBeVisible()
    await expect(frame.getByText(second)).toBeHidden()
    await editor.save()
    await expect(frame.getByText(second)).toBeVisible()
    expect(await (await fetch(system.siteOrigin + page)).text()).not.toContain(first)
  })

  await test.step('it shows the page at the widths of a tablet and of a screen', async () => {
    for (const [name, width] of [['Tablet', 820], ['Bildschirm', 1440]] as const) {
      await editor.page.getByRole('combobox', { name: 'Breite der Seite' }).click()
      await editor.page.getByRole('option', { name }).click()
      await expect.poll(() => frame.locator('html').evaluate(root => root.clientWidth)).toBe(width)
    }
    await editor.page.getByRole('button', { name: 'Vorschau schließen' }).click()
  })

  await test.step('the editor makes a link', async () => {
    await editor.page.getByRole('button', { name: 'Link zum Zeigen' }).click()
    await editor.page.getByRole('button', { name: 'Link erstellen' }).click()
    link = await editor.page.getByRole('textbox', { name: 'Der neue Link' }).inputValue()
    expect(link).toMatch(new RegExp(`^${system.siteOrigin}/vorschau/[0-9a-f]{64}$`))
    await expect(editor.page.getByText('noch nie geöffnet')).toBeVisible()
  })

  await test.step('somebody without an account opens it, looks around and stays inside', async () => {
    const answer = await stranger.goto(link)
    expect(answer?.headers()).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' })
    await expect(stranger.getByText(second)).toBeVisible()
    expect(await findBarriers(stranger)).toEqual([])
    await stranger.getByText('Menü', { exact: true }).click()
    await stranger.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Konzept' }).click()
    await expect(stranger).toHaveURL(`${link}/konzept`)
    await stranger.getByRole('link', { name: 'Zur Seite, um die es geht' }).click()
    await expect(stranger.getByText(second)).toBeVisible()
  })

  await test.step('the editor sees that it was opened, and takes it back', async () => {
    await editor.page.getByRole('button', { name: 'Schließen' }).last().click()
    await editor.page.getByRole('button', { name: 'Link zum Zeigen' }).click()
    await expect(editor.page.getByText('2 Mal geöffnet')).toBeVisible()
    await editor.page.getByRole('button', { name: 'Zurücknehmen' }).click()
    await expect(editor.page.getByText('zurückgenommen')).toBeVisible()
  })

  await test.step('the link is closed at once', async () => {
    const answer = await stranger.reload()
    expect(answer?.status()).toBe(410)
    await expect(stranger.getByRole('heading', { level: 1, name: 'Diese Vorschau ist nicht zu sehen' })).toBeVisible()
    await expect(stranger.getByText('Dieser Link wurde zurückgenommen.')).toBeVisible()
    expect(await findBarriers(stranger)).toEqual([])
  })
})
