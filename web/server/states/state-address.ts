import type { Locale } from '@kek/contract'
import { defaultLocale, localizePath } from '@kek/contract'
import { splitLanguage } from '../site/split-language.ts'

/** An address inside another state of the site: of an adopted version or of a day. */
export interface StateAddress {
  readonly kind: 'version' | 'day'
  /** The slug of the version, or what stands in the place of a day. */
  readonly name: string
  /** What stands before every address inside: `/fassungen/<slug>`, `/stand/<day>`. */
  readonly base: string
  /** Path and query on the site, as they would be there, with the language's prefix. */
  readonly inner: string
  /** Set where the same page is found under another address: the language's prefix stands inside. */
  readonly movedTo?: string
}

/** The first part of each kind's addresses. */
const folders = { version: '/fassungen', day: '/stand' } as const
/** Pages about a version or a day, and what there is of them in other forms, which belong to today's site. */
const aboutPages: Readonly<Record<StateAddress['kind'], ReadonlySet<string>>> = {
  version: new Set(['', '/vergleich', '/vergleich.pdf', '/pruefen']),
  day: new Set(['/vergleich', '/vergleich.pdf']),
}
/** Where the front page of a version is found: under its plain address it is told what the version is. */
const versionHome = '/startseite'

const pattern = /^\/(fassungen|stand)\/([^/?]+)(\/[^?]*)?(\?.*)?$/

/** Where an address of the site is found inside a version or a day. */
export function insideState(kind: StateAddress['kind'], base: string, address: string): string {
  const isHome = /^\/(?=$|[?#])/.test(address)
  return isHome ? (kind === 'version' ? base + versionHome : base) + address.slice(1) : base + address
}

/**
 * Reads a canonical address (path and query); undefined where it leads into no other state, also where it is a page about one.
 * Whether there is such a version or day is not looked at.
 */
export function readStateAddress(key: string): StateAddress | undefined {
  const { locale, path } = splitLanguage(key)
  const [, folder, name, rest = '', query = ''] = pattern.exec(path) ?? []
  if (!folder || !name)
    return undefined
  const kind = folder === 'fassungen' ? 'version' : 'day'
  if (aboutPages[kind].has(rest))
    return undefined
  const base = `${folders[kind]}/${name}`
  const inner = kind === 'version' && rest === versionHome ? '/' : rest || '/'
  return {
    kind,
    name,
    base,
    inner: inner + query,
    ...(locale === defaultLocale ? {} : { movedTo: base + inPrefix(inner, locale) + query }),
  }
}

function inPrefix(path: string, locale: Locale): string {
  return localizePath(splitLanguage(path).path, locale)
}

/** The path on the site that a path (without its language's prefix) shows inside another state; the path itself where it is inside none. */
export function innerPathOf(path: string): string {
  const address = readStateAddress(path)
  return address ? splitLanguage(address.inner).path : path
}

/** Whether an address belongs to today's site alone: it tells of other states, or is for words that somebody sends. */
export function isOfTodayAlone(address: string): boolean {
  return /^\/(?:fassungen|stand|vorschau|barriere-melden)(?:\/|$)/.test(splitLanguage(address.replace(/[?#].*$/, '')).path)
}
