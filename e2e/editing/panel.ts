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
    return this.page.getByRole('button', { name: 'Veröffentlichen', exact: true })
  }

  /** The question that is open. */
  get dialog() {
    return this.page.getByRole('dialog')
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

  /** Starts a press article with what it cannot do without. */
  async startArticle(title: string, date: string): Promise<void> {
    await this.startEntry('Presseartikel')
    await this.field('Titel').fill(title)
    await this.field('Datum').fill(date)
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
    await this.#press(this.page.getByRole('button', { name: 'Speichern' }), '/content-manager/')
    await expect(this.page.getByText('Gespeichert', { exact: true }).first()).toBeVisible()
  }

  /** Publishes at one click, as the press office may. */
  async publish(): Promise<void> {
    await this.#act(this.publishButton, 'publish')
    await this.isIn('Veröffentlicht')
    await expect(this.publishButton).toBeDisabled()
  }

  /** Hands what is on the screen to the approvers. */
  async submit(note: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Zur Freigabe geben' }).click()
    await this.dialog.getByRole('textbox', { name: 'Änderungsvermerk' }).fill(note)
    await this.#act(this.dialog.getByRole('button', { name: 'Zur Freigabe geben' }), 'submit')
    await this.isIn('In der Freigabe')
  }

  /** Opens the question before an approval that publishes at once. */
  async beginApproval(): Promise<void> {
    await this.page.getByRole('button', { name: 'Freigeben und veröffentlichen' }).click()
    await expect(this.dialog).toBeVisible()
  }

  /** Says yes to it. */
  async approveAndPublish(): Promise<void> {
    await this.#act(this.dialog.getByRole('button', { name: 'Freigeben und veröffentlichen' }), 'publish')
    await this.isIn('Veröffentlicht')
  }

  /** Sends a document back to those who write it. */
  async requestChanges(comment: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Änderungen verlangen' }).click()
    await this.dialog.getByRole('textbox', { name: 'Was ist zu ändern?' }).fill(comment)
    await this.#act(this.dialog.getByRole('button', { name: 'Änderungen verlangen' }), 'request-changes')
    await this.isIn('Änderungen verlangt')
  }

  /** Takes an entry from the site again, for good. */
  async withdraw(reason: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Weitere Schritte' }).click()
    await this.page.getByRole('menuitem', { name: 'Zurückziehen' }).click()
    await this.dialog.getByRole('radio', { name: 'Von der Website nehmen' }).click()
    await this.dialog.getByRole('textbox', { name: 'Begründung' }).fill(reason)
    await this.#act(this.dialog.getByRole('button', { name: 'Zurückziehen' }), 'withdraw')
    await this.isIn('Zurückgezogen')
  }

  /** The state that stands above the buttons. */
  async isIn(state: string): Promise<void> {
    await expect(this.page.getByRole('status', { name: 'Stand:' })).toHaveText(state)
  }

  /** Clicks what the workflow has to answer. */
  async #act(button: Locator, action: string): Promise<void> {
    await this.#press(button, '/kek/documents/', `/${action}?`)
  }

  /** Presses what sends something to the CMS, and waits for its answer. By key: what stands above a button may grow just then. */
  async #press(button: Locator, ...parts: readonly string[]): Promise<void> {
    const answered = this.page.waitForResponse(answer => answer.request().method() !== 'GET' && parts.every(part => answer.url().includes(part)))
    await expect(button).toBeEnabled()
    await button.press('Enter')
    expect((await answered).ok(), await (await answered).text()).toBe(true)
  }
}
