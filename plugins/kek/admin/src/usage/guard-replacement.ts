import type { Usage } from '@kek/contract'
import { countPlaces, describePlace } from './usage.ts'

type Fetch = typeof fetch

const most = 8

/** What somebody has to know before the bytes of a file become others. */
export function askBeforeReplacing(usages: readonly Usage[]): string {
  const places = usages.slice(0, most).map(usage => `– ${usage.title} (${describePlace(usage)})`)
  const rest = usages.length > most ? [`– und ${countPlaces(usages.length - most)} mehr`] : []
  return [
    `Diese Datei wird ${countPlaces(usages.length)} verwendet:`,
    ...places,
    ...rest,
    '',
    'Öffentlich bleibt die alte Datei, bis der Inhalt neu veröffentlicht wird; Freigaben dieser Inhalte gelten nicht mehr. Ersetzen?',
  ].join('\n')
}

/** The file of the library that a request puts other bytes in the place of; undefined for every other request. */
export function replacedFile(url: URL, { method, body }: Pick<RequestInit, 'method' | 'body'>): string | undefined {
  if (method?.toUpperCase() !== 'POST' || !(body instanceof FormData) || !body.has('files'))
    return undefined
  // The library sends it to an address of the file's own, the picker in a form to the one for all uploads.
  const [, id] = /\/upload\/files\/(\d+)\/replace$/.exec(url.pathname) ?? []
  return id ?? (url.pathname.endsWith('/upload') ? url.searchParams.get('id') ?? undefined : undefined)
}

/**
 * The panel's way to the CMS, with a question before a file of the library is replaced that is used somewhere. Strapi's own dialog for it has no
 * place for that.
 * @param ask shows a text and says whether the person agrees
 */
export function guardReplacement(plainFetch: Fetch, ask: (text: string) => Promise<boolean>): Fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), window.location.href)
    const id = replacedFile(url, init ?? {})
    if (id === undefined)
      return plainFetch(input, init)
    const authorization = new Headers(init?.headers).get('Authorization')
    const answer = await plainFetch(new URL(`/kek/files/${id}/usage`, url), { headers: authorization ? { Authorization: authorization } : {} })
    const usages = answer.ok ? await answer.json() as readonly Usage[] : []
    if (usages.length === 0 || await ask(askBeforeReplacing(usages)))
      return plainFetch(input, init)
    return Response.json({ data: null, error: { status: 400, name: 'ApplicationError', message: 'Die Datei wurde nicht ersetzt.', details: {} } }, { status: 400 })
  }
}
