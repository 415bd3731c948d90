import { Reader } from '../load/reader.ts'
import { demoPassword } from './environment.ts'

const articles = '/content-manager/collection-types/plugin::kek.press-article'

/** The newest press article of the bench, as the CMS knows it. */
export interface Article {
  readonly documentId: string
  readonly slug: string
}

/** Someone who is signed in to the CMS. */
export class Editor {
  readonly #reader: Reader
  readonly #token: string

  private constructor(reader: Reader, token: string) {
    this.#reader = reader
    this.#token = token
  }

  /** Signs in with a demo account. @throws Error when the CMS refuses */
  static async signIn(origin: string, email: string): Promise<Editor> {
    const reader = new Reader(origin, 2)
    const { data } = await post<{ readonly data: { readonly token: string } }>(reader, '/admin/login', { email, password: demoPassword })
    return new Editor(reader, data.token)
  }

  /** Writes a press article and publishes it, as one click on "Veröffentlichen" does. @throws Error when the CMS refuses */
  async publishNewArticle(title: string): Promise<Article> {
    const { data } = await this.#post<{ readonly data: Article }>(`${articles}/actions/publish`, { title, date: '2018-08-23', rights: 'quotation' })
    return data
  }

  /** Gives a press article another title and publishes it in the same click. @throws Error when the CMS refuses */
  async publishTitle({ documentId }: Article, title: string): Promise<void> {
    await this.#post(`${articles}/${documentId}/actions/publish`, { title })
  }

  /** A token that may read everything over Strapi's REST API. @throws Error when the CMS refuses */
  async createReadToken(): Promise<string> {
    const { data } = await this.#post<{ readonly data: { readonly accessKey: string } }>('/admin/api-tokens', { name: 'Messlauf', description: '', type: 'read-only', lifespan: null, permissions: null })
    return data.accessKey
  }

  close(): void {
    this.#reader.close()
  }

  #post<T>(path: string, body: unknown): Promise<T> {
    return post<T>(this.#reader, path, body, this.#token)
  }
}

async function post<T>(reader: Reader, path: string, body: unknown, token?: string): Promise<T> {
  const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) }
  const answer = await reader.ask(path, { method: 'POST', headers, body: JSON.stringify(body) })
  if (answer.status >= 300)
    throw new Error(`Das CMS lehnt ${path} ab (${answer.status}): ${answer.body.toString().slice(0, 300)}`)
  return JSON.parse(answer.body.toString()) as T
}
