import type { PreviewAnswer } from '@kek/contract'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { InnerCall } from '../http/render.ts'
import type { Rendered, Rendering } from '../rendering/renderings.ts'
import type { PreviewClient, PreviewReply } from '../replica/preview-client.ts'
import type { PublicState } from '../site/public-state.ts'
import type { Site } from '../site/site.ts'
import type { PreviewAddress } from './preview-address.ts'
import { Answer, sendAnswer } from '../http/answer.ts'
import { readAddress } from '../http/read-address.ts'
import { previewHeaders } from '../http/security-headers.ts'
import { renderFrom } from '../rendering/renderings.ts'
import { splitLanguage } from '../site/split-language.ts'
import { previewBand } from './band.ts'
import { sendDraftFile } from './draft-file.ts'
import { entryPage } from './entry-page.ts'
import { stayInPreview } from './stay-in-preview.ts'

const cmsAway = 'Vorschauen kommen unmittelbar aus dem Redaktionssystem, und das ist gerade nicht erreichbar. Bitte versuchen Sie es in ein paar Minuten noch einmal.'
const unknownLink = 'Diesen Link gibt es nicht. Vielleicht fehlt ein Stück der Adresse: Bitte öffnen Sie ihn noch einmal aus der Nachricht, mit der Sie ihn bekommen haben.'

/** Shows the site with drafts laid over it, to whoever has a token. Every request asks the CMS, and nothing is kept. */
export class PreviewDesk {
  readonly #site: Site
  readonly #client: PreviewClient
  readonly #call: InnerCall

  constructor({ site, client, call }: { readonly site: Site, readonly client: PreviewClient, readonly call: InnerCall }) {
    this.#site = site
    this.#client = client
    this.#call = call
  }

  /** Answers a request for an address of a preview; the site has something to show. */
  async answer(request: IncomingMessage, response: ServerResponse, { token, base, inner }: PreviewAddress, state: PublicState): Promise<void> {
    const send = (answer: Answer): void => sendAnswer(request, response, answer)
    const [, sha256] = /^\/media\/([0-9a-f]{64})\//.exec(inner ?? '') ?? []
    if (token !== '' && sha256 !== undefined) {
      const file = await this.#client.media(token, sha256).catch(() => undefined)
      return file ? sendDraftFile(request, response, file, inner ?? '') : send(await this.#refuse(404, 'Diese Datei gehört nicht zu dieser Vorschau, oder die Vorschau ist zu Ende.'))
    }
    const isOpening = inner === undefined && request.method === 'GET' && !String(request.headers['sec-purpose'] ?? request.headers.purpose ?? '').includes('prefetch')
    const reply = token === '' ? { kind: 'refused', status: 404, sentence: unknownLink } as const : await this.#client.open(token, isOpening).catch(() => undefined)
    send(await this.#page(reply, base, inner, state))
  }

  async #page(reply: PreviewReply | undefined, base: string, inner: string | undefined, known: PublicState): Promise<Answer> {
    if (!reply)
      return this.#refuse(503, cmsAway)
    if (reply.kind === 'refused')
      return this.#refuse(reply.status, reply.sentence)
    const { answer } = reply
    const state = known.withDrafts(answer.entries)
    const start = entryPage(answer.entries[0] as PreviewAnswer['entries'][number], state.snapshot)
    const address = readAddress(inner ?? start)
    if (address.kind === 'moved')
      return this.#finish({ status: 302, body: '', location: base + address.to })
    const isUnknown = address.kind === 'refused' || address.key.startsWith('/_')
    // What cannot be an address of the site is no page of it.
    const key = isUnknown ? '/%20' : address.key
    const { locale } = splitLanguage(key)
    const page = await this.#render(key, { kind: 'page', state, band: previewBand(answer, known, { base, isHere: key === start, locale }) })
    const { servedFiles: files } = this.#site.state ?? known
    return this.#finish({
      ...page,
      body: stayInPreview(page.body, base, sha256 => files.has(sha256)),
      frameAncestors: answer.frameAncestors,
      ...(page.location === undefined ? {} : { location: page.location.startsWith('/') ? base + page.location : page.location }),
    })
  }

  async #refuse(status: 404 | 410 | 503, sentence: string): Promise<Answer> {
    return this.#finish(await this.#render('/', { kind: 'refusal', status, sentence }))
  }

  async #render(url: string, rendering: Rendering): Promise<Rendered> {
    const rendered = await renderFrom(this.#call, url, rendering)
    // A page that has moved may move again with the next draft.
    return { ...rendered, status: rendered.status === 301 ? 302 : rendered.status }
  }

  #finish({ status, body, location, frameAncestors = [] }: Rendered & { readonly frameAncestors?: readonly string[] }): Answer {
    return new Answer({
      status,
      body: Buffer.from(body),
      contentType: 'text/html; charset=utf-8',
      cacheControl: 'no-store',
      isPassing: true,
      policy: previewHeaders(frameAncestors),
      headers: [...(location === undefined ? [] : ['Location', location]), ...(status === 503 ? ['Retry-After', '60'] : [])],
    })
  }
}
