import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { demoPassword } from '../system/cms-program.ts'

export type Account = 'presse' | 'redaktion' | 'freigabe' | 'admin'

/** The admin panel as people in the county's offices use it: by the words on the screen. */
export class Panel {
  readonly page: Page
  readonly #origin: string

  constructor(page: Page, cmsOrigin: string) {
    this.page = page
    this.#origin = cmsOrigin
  }

  get publishButton() {
    return this.page.getByRole('button', { name: 'Veröffentlichen' })
  }

  async signIn(account: Account): Promise<void> {
    await this.page.goto(`${this.#origin}/admin`)
    await this.page.getByRole('textbox', { name: 'E-Mail' }).fill(`${account}@kek.localhost`)
    await this.page.getByRole('textbox', { name: 'Passwort' }).fill(demoPassword)
    await this.page.getByRole('button', { name: 'Anmelden' }).click()
    await expect(this.page.getByRole('link', { name: 'Inhalte', exact: true })).toBeVisible()
  }

  /** Goes to the list of a type by the menu. */
  async openList(labelPlural: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Inhalte', exact: true }).click()
    await this.page.getByRole('navigation', { name: 'Inhalt' }).getByRole('link', { name: labelPlural, exact: true }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: labelPlural })).toBeVisible()
  }

  /** Finds an entry in a list by its title and opens it. */
  async openEntry(labelPlural: string, title: string): Promise<void> {
    await this.openList(labelPlural)
    const list = this.page.getByRole('main')
    await list.getByRole('button', { name: 'Suchen' }).click()
    await list.getByRole('textbox').or(list.getByRole('searchbox')).fill(title)
    await this.page.keyboard.press('Enter')
    await expect(list.getByRole('row')).toHaveCount(2)
    await list.getByText(title, { exact: true }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }

  async startEntry(labelPlural: string): Promise<void> {
    await this.openList(labelPlural)
    await this.page.getByRole('link', { name: 'Neuer Eintrag' }).click()
  }

  field(label: string) {
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  /** Chooses out of a fixed list of words. */
  async choose(label: string, word: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label, exact: true }).click()
    await this.page.getByRole('option', { name: word, exact: true }).click()
  }

  /** Finds a related entry by typing the beginning of its name. */
  async pick(label: string, typed: string, name: string): Promise<void> {
    const picker = this.page.getByRole('combobox', { name: label })
    await picker.click()
    await picker.fill(typed)
    await this.page.getByRole('option', { name }).click()
  }

  /** Uploads a file into the library and takes it into a field. */
  async attachFile(label: string, file: { readonly name: string, readonly mimeType: string, readonly buffer: Buffer }): Promise<void> {
    const field = this.page.getByRole('region', { name: label, exact: true })
    await field.getByRole('button').first().click()
    await this.page.getByRole('button', { name: 'Datei hochladen', exact: true }).click()
    await this.page.locator('input[type=file]').setInputFiles(file)
    await this.page.getByRole('button', { name: '1 Datei hochladen' }).click()
    await this.page.getByRole('button', { name: 'Fertig' }).click()
    await expect(field.getByRole('img', { name: file.name })).toBeVisible()
  }

  async save(): Promise<void> {
    await this.#send(this.page.getByRole('button', { name: 'Speichern' }))
    await expect(this.page.getByText('Gespeichert', { exact: true }).first()).toBeVisible()
  }

  async publish(): Promise<void> {
    await this.#send(this.publishButton)
    await this.#isIn('Veröffentlicht')
    await expect(this.publishButton).toBeDisabled()
  }

  /** Takes an entry from the site again. */
  async withdraw(): Promise<void> {
    await this.page.getByRole('button', { name: 'Weitere Dokumentaktionen' }).click()
    await this.#send(this.page.getByRole('menuitem', { name: 'Zurückziehen' }))
    await this.#isIn('Entwurf')
  }

  /** Clicks what sends the entry to the CMS, and waits for its answer. */
  async #send(button: Locator): Promise<void> {
    const answered = this.page.waitForResponse(answer => answer.request().method() !== 'GET' && answer.url().includes('/content-manager/'))
    await button.click()
    expect((await answered).ok(), await (await answered).text()).toBe(true)
  }

  /** The state that stands under the title. */
  async #isIn(state: string): Promise<void> {
    await expect(this.page.getByRole('main').getByRole('status').first()).toHaveText(state)
  }
}
