import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../test.ts'
import { Panel } from './panel.ts'

test('what speaks against publishing is said while one writes, and leads to its field by keyboard', async ({ page, system }) => {
  test.setTimeout(180_000)
  const panel = new Panel(page, system.cmsOrigin)
  const findFaults = async (part: string) => (await new AxeBuilder({ page }).include(part).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  const box = page.getByRole('complementary', { name: 'Prüfung' })

  await test.step('the list follows the form, before anything is saved', async () => {
    await panel.signIn('presse')
    await panel.startEntry('Presseartikel')
    await panel.field('Titel').fill('Neue Radwege im Landkreis')
    await panel.field('Datum').fill('31.9.2018')
    await expect(box.getByText('„31.9.2018“ ist kein Datum.')).toBeVisible()
    await panel.field('Datum').fill('09/2018')
    await expect(box.getByText('„31.9.2018“ ist kein Datum.')).toBeHidden()
    await panel.field('Kurzfassung').fill('Beschlossen wurde am 31.02.2018.')
    await expect(box.getByText('Den Tag „31.02.2018“ gibt es nicht.')).toBeVisible()
    expect(await findFaults('aside')).toEqual([])
  })

  await test.step('the dialog names the error instead of publishing, and gives the way to the field', async () => {
    await panel.publishButton.press('Enter')
    await expect(panel.dialog.getByRole('heading', { name: 'Das ist vor dem Veröffentlichen zu berichtigen' })).toBeVisible()
    await expect(panel.dialog.getByRole('button', { name: 'Veröffentlichen' })).toBeDisabled()
    expect(await findFaults('[role=dialog]')).toEqual([])
    await panel.dialog.getByRole('button', { name: 'Zum Feld „Kurzfassung“' }).press('Enter')
    await expect(panel.field('Kurzfassung')).toBeFocused()
  })

  await test.step('a day that exists takes the error away; the warning about the source stays and asks', async () => {
    const button = await panel.publishButton.elementHandle()
    // Strapi needs a while to hand on what its buttons do: somebody may press before that.
    await panel.field('Kurzfassung').evaluate(async (field, pressed) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, 'Beschlossen wurde am 28.02.2018.')
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await Promise.resolve()
      pressed?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    }, button)
    await panel.dialog.getByRole('button', { name: 'Trotzdem veröffentlichen' }).press('Enter')
    await panel.isIn('Veröffentlicht')
    await expect(box.getByText('Den Tag „31.02.2018“ gibt es nicht.')).toBeHidden()
    await expect(page.getByRole('link', { name: 'Seite ansehen' })).toBeVisible()
  })
})
