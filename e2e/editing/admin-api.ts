import type { Account } from './panel.ts'
import { demoPassword } from '../system/cms-program.ts'

/** What the admin API answers: data, or an error with a sentence. */
export interface Answer {
  readonly status: number
  readonly body: {
    readonly data?: { readonly documentId?: string, readonly token?: string } | null
    readonly error?: { readonly message: string }
    readonly results?: readonly { readonly documentId: string }[]
  }
}

interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly body?: unknown
}

/** The CMS as scripts use it, with an account's token. */
export class AdminApi {
  readonly #origin: string
  readonly token: string

  /** @param token empty for somebody who is not signed in */
  constructor(origin: string, token: string) {
    this.#origin = origin
    this.token = token
  }

  static async signIn(origin: string, account: Account): Promise<AdminApi> {
    const { body } = await new AdminApi(origin, '').ask('/admin/login', { method: 'POST', body: { email: `${account}@kek.localhost`, password: demoPassword } })
    return new AdminApi(origin, body.data?.token ?? '')
  }

  /** A body that is a text is sent as it is. */
  async ask(path: string, { method = 'GET', body }: Question = {}): Promise<Answer> {
    const answer = await fetch(this.#origin + path, {
      method,
      headers: { ...(this.token ? { Authorization: `Bearer ${this.token}` } : {}), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    })
    const text = await answer.text()
    return { status: answer.status, body: text === '' ? {} : JSON.parse(text) as Answer['body'] }
  }

  /** Asks about documents of a type: `press-article`, and what follows in the address. */
  documents(type: string, rest: string, question?: Question): Promise<Answer> {
    return this.ask(`/content-manager/collection-types/plugin::kek.${type}${rest}`, question)
  }

  /** The document whose text fields hold these words. */
  async find(type: string, words: string): Promise<string> {
    const { body } = await this.documents(type, `?pageSize=1&_q=${encodeURIComponent(words)}`)
    const documentId = body.results?.[0]?.documentId
    if (!documentId)
      throw new Error(`„${words}“ gibt es nicht im CMS.`)
    return documentId
  }

  /** Makes and publishes a document in one step. */
  async publishNew(type: string, data: Readonly<Record<string, unknown>>): Promise<Answer> {
    return this.documents(type, '/actions/publish', { method: 'POST', body: data })
  }

  async upload(name: string, mimeType: string, bytes: Buffer): Promise<Answer> {
    const form = new FormData()
    form.append('files', new Blob([new Uint8Array(bytes)], { type: mimeType }), name)
    const answer = await fetch(`${this.#origin}/upload`, { method: 'POST', headers: { Authorization: `Bearer ${this.token}` }, body: form })
    return { status: answer.status, body: await answer.json() as Answer['body'] }
  }
}
