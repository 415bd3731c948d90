import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../test.ts'

/** Goes to something by the tab key alone. It takes as many presses as it takes; that one gets there is what counts. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let count = 0; count < 150; count++) {
    if (await wanted.evaluate(element => element === document.activeElement))
      return
    await page.keyboard.press('Tab')
  }
  await expect(wanted, 'mit der Tabulatortaste nicht zu erreichen').toBeFocused()
}

async function open(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}

/** What people come for, each done by keyboard alone. */
const tasks: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'find an approach in the plan': async (page) => {
    await page.goto('/')
    await open(page, page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Konzept' }))
    await open(page, page.getByRole('link', { name: 'Lebenswerte Orte' }).first())
    await open(page, page.getByRole('link', { name: 'Pflegeberatung, die ins Haus kommt' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Pflegeberatung, die ins Haus kommt' })).toBeVisible()
  },
  'filter the press': async (page) => {
    await page.goto('/presse')
    await tabTo(page, page.getByLabel('Jahr'))
    await page.keyboard.type('2018')
    await open(page, page.getByRole('button', { name: 'Artikel anzeigen' }))
    await expect(page).toHaveURL(/jahr=2018/)
    await expect(page.getByText(/Artikel gefunden/)).toBeVisible()
  },
  'download a file': async (page) => {
    await page.goto('/dokumente')
    const link = page.locator('main a[href^="/media/"][href$=".pdf"]').first()
    await tabTo(page, link)
    expect((await page.request.get(await link.getAttribute('href') ?? '')).headers()['content-type']).toBe('application/pdf')
  },
  'search': async (page) => {
    await page.goto('/')
    await tabTo(page, page.getByLabel('Suchwort'))
    await page.keyboard.type('Rufbus')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/suche?q=Rufbus')
    await open(page, page.locator('main').getByRole('link', { name: 'Wenn der Rufbus den Arzt mitbringt', exact: true }))
    await expect(page.getByRole('heading', { level: 1, name: 'Wenn der Rufbus den Arzt mitbringt' })).toBeVisible()
  },
  'change the language, and back': async (page) => {
    await page.goto('/konzept')
    await open(page, page.getByRole('link', { name: 'English' }))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await open(page, page.getByRole('link', { name: 'Deutsch' }))
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  },
  'find out whom to ask': async (page) => {
    await page.goto('/')
    await open(page, page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Kontakt' }))
    const mail = page.locator('main a[href^="mailto:"]').first()
    await tabTo(page, mail)
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible()
  },
  'report a barrier': async (page) => {
    await page.goto('/prozess')
    await open(page, page.getByRole('contentinfo').getByRole('link', { name: 'Barriere melden' }))
    await expect(page.getByLabel('Wo war das?')).toHaveValue('/prozess')
    await tabTo(page, page.getByLabel('Was ging nicht?'))
    await tabTo(page, page.getByRole('button', { name: 'Meldung senden' }))
  },
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'by keyboard alone one can' : 'by keyboard alone and without JavaScript one can', () => {
    test.use({ javaScriptEnabled })
    for (const [name, carryOut] of Object.entries(tasks))
      test(name, async ({ page }) => carryOut(page))
  })
}
