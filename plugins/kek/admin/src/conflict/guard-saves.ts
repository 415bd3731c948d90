import type { Address } from '../history/addresses.ts'
import type { FormData } from './form-content.ts'
import type { OpenedForms, Seen } from './opened-forms.ts'
import type { PanelRequest } from './panel-request.ts'
import { documentPath } from '../history/addresses.ts'
import { readPanelRequest } from './panel-request.ts'

type Fetch = typeof fetch

/** A save that came too late: somebody saved something else since the form was opened. */
export interface StaleSave {
  readonly address: Address
  readonly seen: Seen
  readonly mine: FormData
  readonly theirs: { readonly by: string | null, readonly at: string | null }
  /** The number of the version that the form was opened with. */
  readonly base: number
  /** Loads what is saved by now. */
  readonly load: () => Promise<Seen | undefined>
  /** Asks the CMS, as the person who saves. */
  readonly ask: <T>(path: string) => Promise<T | undefined>
}

/** What to save instead, over which state; undefined when the person gave up. */
export interface Settled { readonly data: Record<string, unknown>, readonly over: Seen }

export interface Watcher {
  readonly settle: (save: StaleSave) => Promise<Settled | undefined>
  /** `documentId` is `create` for a new document and `single` for one of a kind. */
  readonly onSaved: (address: Address) => void
  readonly opened: OpenedForms
}

const baseHeader = 'X-KEK-Base'
const hashHeader = 'X-KEK-Content-Hash'

interface StaleDetails { readonly code?: string, readonly base?: number, readonly theirs?: { readonly by?: string | { readonly name?: string } | null, readonly at?: string } }

async function readStale(response: Response): Promise<StaleDetails | undefined> {
  if (response.status !== 400)
    return undefined
  const { error } = await response.clone().json().catch(() => ({})) as { readonly error?: { readonly details?: StaleDetails } }
  return error?.details?.code === 'staleVersion' ? error.details : undefined
}

function withBase(init: RequestInit | undefined, contentHash: string | undefined): RequestInit {
  const headers = new Headers(init?.headers)
  if (contentHash)
    headers.set(baseHeader, contentHash)
  return { ...init, headers }
}

/**
 * The panel's way to the CMS, with an eye on documents of ours: remembers which state a form was opened with, says so when it saves, and
 * lets the person decide when somebody else saved in between. The form itself notices nothing but an answer that takes its time.
 */
export function guardSaves(plainFetch: Fetch, { settle, onSaved, opened }: Watcher): Fetch {
  /** Looks at loaded documents that are still under way, and where single documents have their number. */
  const looking = new Map<string, Promise<void>>()
  const numbers = new Map<string, string>()
  const placeOf = ({ uid, address }: PanelRequest): Address => address.documentId === 'single' ? { ...address, documentId: numbers.get(uid) ?? 'single' } : address

  async function ask<T>(origin: string, path: string, init: RequestInit | undefined): Promise<T | undefined> {
    const answer = await plainFetch(`${origin}${path}`, { method: 'GET', headers: init?.headers ?? {}, credentials: 'include' }).catch(() => undefined)
    return answer?.ok ? await answer.json() as T : undefined
  }

  async function look(request: PanelRequest, response: Response, init: RequestInit | undefined): Promise<Seen | undefined> {
    const { data } = await response.json().catch(() => ({})) as { readonly data?: FormData }
    if (!data || typeof data.documentId !== 'string')
      return undefined
    const address = { ...request.address, documentId: data.documentId }
    const contentHash = response.headers.get(hashHeader) ?? (await ask<{ readonly contentHash?: string }>(request.origin, documentPath(address, ''), init))?.contentHash
    numbers.set(request.uid, data.documentId)
    return { data, contentHash }
  }

  async function save(request: PanelRequest, input: Parameters<Fetch>[0], init: RequestInit | undefined, seen: Seen | undefined): Promise<Response> {
    const response = await plainFetch(input, withBase(init, seen?.contentHash))
    if (response.ok) {
      // Until the form loads what it saved, its state is not known: then nothing is claimed.
      opened.release(placeOf(request))
      opened.see(placeOf(request), undefined)
      onSaved(request.address)
      return response
    }
    const stale = await readStale(response)
    if (!stale || !seen || typeof init?.body !== 'string')
      return response
    const settled = await settle({
      address: { ...request.address, documentId: String(seen.data.documentId) },
      seen,
      mine: JSON.parse(init.body) as FormData,
      theirs: { by: typeof stale.theirs?.by === 'object' ? stale.theirs.by?.name ?? null : stale.theirs?.by ?? null, at: stale.theirs?.at ?? null },
      base: stale.base ?? 1,
      load: async () => {
        const [url = ''] = String(input).split('/actions/')
        const answer = await plainFetch(url.includes('?') || !String(input).includes('?') ? url : `${url}?${String(input).split('?')[1]}`, { method: 'GET', headers: init.headers ?? {}, credentials: 'include' })
        return answer.ok ? look(request, answer, init) : undefined
      },
      ask: async path => ask(request.origin, path, init),
    })
    return settled ? save(request, input, { ...init, body: JSON.stringify(settled.data) }, settled.over) : response
  }

  return async (input, init) => {
    const request = typeof input === 'string' ? readPanelRequest(input, init?.method ?? 'GET') : undefined
    if (!request)
      return plainFetch(input, init)
    const key = `${request.uid} ${request.address.documentId} ${request.address.locale}`
    if (request.does !== 'load') {
      await looking.get(key)
      return save(request, input, init, opened.get(placeOf(request)))
    }
    const response = await plainFetch(input, init)
    if (response.ok)
      looking.set(key, look(request, response.clone(), init).then(seen => opened.see(placeOf(request), seen)))
    return response
  }
}
