import type { TestCms } from './boot-strapi.ts'

/** The password of demo accounts where nothing else is set. */
export const demoPassword = 'Kek-Demo-2030'

export interface Person {
  readonly token: string
  /** Asks the admin API as this person. */
  readonly ask: (path: string, init?: { readonly method?: string, readonly body?: unknown }) => Promise<{ readonly status: number, readonly body: unknown }>
}

/** Signs in with a demo account: `presse`, `redaktion`, `freigabe` or `admin`. */
export async function signInAs(cms: TestCms, name: string): Promise<Person> {
  const { status, body } = await cms.ask('/admin/login', { method: 'POST', body: { email: `${name}@kek.localhost`, password: demoPassword }, token: null })
  if (status !== 200)
    throw new Error(`${name} kann sich nicht anmelden: ${JSON.stringify(body)}`)
  const { token } = (body as { data: { token: string } }).data
  return { token, ask: (path, init = {}) => cms.ask(path, { ...init, token }) }
}

/** Sends one file as a browser does. */
export async function sendFile(cms: TestCms, { token, path = '/upload', name, bytes, field = 'files', info }: {
  readonly token: string | null
  readonly path?: string
  readonly name: string
  readonly bytes: string | Uint8Array<ArrayBuffer>
  readonly field?: string
  readonly info?: object
}): Promise<{ readonly status: number, readonly body: unknown }> {
  const form = new FormData()
  if (info)
    form.append('fileInfo', JSON.stringify(info))
  form.append(field, new File([bytes], name))
  const answer = await fetch(`${cms.origin}${path}`, { method: 'POST', body: form, headers: token ? { Authorization: `Bearer ${token}` } : {} })
  const text = await answer.text()
  return { status: answer.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) as unknown : text }
}

/** The sentence of one of Strapi's error answers. */
export function sentenceOf(body: unknown): string {
  return (body as { error?: { message?: string } }).error?.message ?? ''
}

/** A picture of one point. */
export const tinyPng: Uint8Array<ArrayBuffer> = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), letter => letter.charCodeAt(0))
