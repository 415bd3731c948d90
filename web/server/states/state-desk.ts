import type { InnerCall } from '../http/render.ts'
import type { PublicState } from '../site/public-state.ts'
import type { Site } from '../site/site.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { StateAddress } from './state-address.ts'
import { Answer } from '../http/answer.ts'
import { renderFrom } from '../rendering/renderings.ts'
import { stayInside } from '../rendering/stay-inside.ts'
import { answerResource } from '../resources/answer-resource.ts'
import { slugOf } from '../views/addresses.ts'
import { insideState, isOfTodayAlone } from './state-address.ts'
import { stateBand } from './state-band.ts'

/** Another page of the same name may come: search engines are to keep today's. */
const noIndex = ['X-Robots-Tag', 'noindex']

/** Shows the site as it stood in an adopted version or on a day. */
export class StateDesk {
  readonly #site: Site
  readonly #siteUrl: string
  readonly #call: InnerCall

  constructor({ site, siteUrl, call }: { readonly site: Site, readonly siteUrl: string, readonly call: InnerCall }) {
    this.#site = site
    this.#siteUrl = siteUrl
    this.#call = call
  }

  /** The page or resource at an address inside another state; undefined where there is no such state: then the site of today says why. */
  async answer(address: StateAddress): Promise<Answer | undefined> {
    const { state: today, media } = this.#site
    const found = today && findState(address, today)
    if (!found)
      return undefined
    if (address.movedTo !== undefined)
      return finish({ status: 301, body: '', location: address.movedTo })
    const { state } = found
    const { base } = address
    const edition = { title: found.version?.content.title ?? null, day: found.version?.content.adoptedOn ?? address.name }
    const resource = await answerResource(address.inner, { state, siteUrl: this.#siteUrl, media, base, edition })
    if (resource)
      return new Answer({ ...resource, headers: [...resource.headers ?? [], ...noIndex] })
    const isPage = !isOfTodayAlone(address.inner) && !/^\/(?:_|media\/)/.test(address.inner)
    // No address holds a space, so this one meets no page.
    const { status, body, location } = await renderFrom(this.#call, isPage ? address.inner : '/%20', { kind: 'page', state, band: stateBand({ address, ...found, today }) })
    return finish({
      status,
      body: stayInside(body, { page: page => isOfTodayAlone(page) ? page : insideState(address.kind, base, page), file: file => file }),
      ...(location === undefined ? {} : { location: location.startsWith('/') ? insideState(address.kind, base, location) : location }),
    })
  }
}

/** The state that an address is about, with the version where it is one. */
function findState({ kind, name }: StateAddress, today: PublicState): { readonly state: PublicState, readonly version: PublicDocument<'adopted-version'> | undefined } | undefined {
  const version = kind === 'version' ? today.snapshot.all('adopted-version').find(document => slugOf(document) === decodeURIComponent(name)) : undefined
  const state = version ? today.at(version.content.seq) : kind === 'day' ? today.asOf(name) : undefined
  return state && { state, version }
}

function finish({ status, body, location }: { readonly status: number, readonly body: string, readonly location?: string }): Answer {
  return new Answer({
    status,
    body: Buffer.from(body),
    contentType: 'text/html; charset=utf-8',
    cacheControl: 'no-cache',
    headers: [...noIndex, ...(location === undefined ? [] : ['Location', location])],
  })
}
