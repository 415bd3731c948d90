import type { AnswerFacts } from '../http/answer.ts'
import type { MediaMirror } from '../replica/media-mirror.ts'
import type { PublicState } from '../site/public-state.ts'
import type { Edition, Resource } from './resource.ts'
import { Buffer } from 'node:buffer'
import { splitLanguage } from '../site/split-language.ts'
import { inLanguage } from '../snapshot/former-addresses.ts'
import { resourceAt, resources } from './resources.ts'

/** What resources of one state of the site are made from. */
export interface ResourceSource {
  readonly state: PublicState
  readonly siteUrl: string
  readonly media: MediaMirror
  /** What stands before every address inside this state; empty for what is public today. */
  readonly base?: string
  readonly edition?: Edition
}

/** Bytes of an answer that may be kept: the data of a very large plan must not push every page out of memory. */
const largestKept = 8 * 1024 * 1024

/**
 * Makes the resource at an address; undefined where the address is no resource's, or nothing public stands there.
 * A resource about a page that has moved leads to the same one about where it is now.
 * @param key the canonical address inside the state: path and the parameters that its resource knows
 */
export async function answerResource(key: string, { state, siteUrl, media, base = '', edition }: ResourceSource, known: readonly Resource[] = resources): Promise<AnswerFacts | undefined> {
  const [address = '/', query = ''] = key.split('?', 2)
  const { locale, path } = splitLanguage(decodeURIComponent(address))
  const resource = resourceAt(path, known)
  if (!resource)
    return undefined
  const made = await resource.make({ state, locale, path, query: new Map(new URLSearchParams(query)), base, siteUrl, media, ...(edition ? { edition } : {}) })
  if (made) {
    const body = typeof made.body === 'string' ? Buffer.from(made.body) : made.body
    return {
      status: made.status ?? 200,
      body,
      contentType: made.contentType,
      cacheControl: made.status ? 'no-store' : made.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      headers: made.headers ?? [],
      ...(made.policy ? { policy: made.policy } : {}),
      isKept: !made.isLarge && body.length <= largestKept,
    }
  }
  const [, page = '', ending = ''] = /^(.+)(\.[a-z]+)$/.exec(path) ?? []
  const fate = state.formerAddresses.fateOf(page)
  return fate?.kind === 'moved'
    ? { status: 301, body: Buffer.alloc(0), contentType: 'text/html; charset=utf-8', cacheControl: 'no-cache', headers: ['Location', base + encodeURI(inLanguage(fate.to, locale)) + ending] }
    : undefined
}
