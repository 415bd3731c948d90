import { resourceAt } from '../resources/resources.ts'
import { splitLanguage } from '../site/split-language.ts'
import { innerPathOf } from '../states/state-address.ts'

/** What a request asks for, read from the request line. */
export type Address =
  /** `key` is the one form of all addresses that mean the same page: path and the parameters that its page knows. */
  | { readonly kind: 'page', readonly key: string }
  /** The same page is found under another path. */
  | { readonly kind: 'moved', readonly to: string }
  | { readonly kind: 'refused', readonly status: 400 | 404 | 414 }

const maxLength = 2048
/** The parameters that pages know; all others change nothing and are dropped. */
const parameters: Readonly<Record<string, readonly string[]>> = {
  '/presse': ['jahr', 'medium', 'thema', 'q', 'seite'],
  '/ansaetze': ['stand', 'zeit', 'feld', 'ort', 'seite'],
  '/suche': ['q', 'art', 'thema'],
  '/stand': ['tag'],
  '/barriere-melden': ['seite'],
  '/barriere-melden/gemeldet': ['nummer'],
}
/** Every comparison knows what to compare with, which kind of change to show, and of which part. */
const comparison = /^\/(?:fassungen|stand)\/[^/]+\/vergleich$/

const refused = (status: 400 | 404 | 414): Address => ({ kind: 'refused', status })

/** Decodes a part of an address; undefined for broken escapes, broken UTF-8 and control characters. */
function decode(part: string): string | undefined {
  try {
    const text = decodeURIComponent(part)
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return /[\u0000-\u001F\u007F]/.test(text) ? undefined : text
  }
  catch {
    return undefined
  }
}

/** Reads the target of a request as it stands in the request line. Never throws. */
export function readAddress(target: string): Address {
  if (target.length > maxLength)
    return refused(414)
  const relative = target.replace(/^https?:\/\/[^/?#]*(?=[/?#]|$)/i, '').replace(/#.*$/, '')
  const [path, query] = splitOnce(relative || '/', '?')
  if (!path.startsWith('/'))
    return refused(400)
  const segments = path.split('/').slice(1).map(decode)
  const wanted = readQuery(query ?? '')
  if (segments.includes(undefined) || !wanted)
    return refused(400)
  if (segments.some(segment => segment === '.' || segment === '..' || /[/\\]/.test(segment ?? '')))
    return refused(404)
  // Our addresses have small letters only; whoever types one may begin it as one begins a name.
  const names = segments.filter(segment => segment !== undefined && segment !== '').map(segment => String(segment).toLowerCase())
  const canonical = `/${names.map(encodeURIComponent).join('/')}`
  if (`/${names.join('/')}` !== `/${segments.join('/')}`)
    return { kind: 'moved', to: canonical + (query ? `?${query}` : '') }
  const known = parametersOf(splitLanguage(`/${names.join('/')}`).path)
  const kept = known.flatMap(name => wanted.get(name) ? [`${name}=${encodeURIComponent(wanted.get(name) ?? '')}`] : [])
  return { kind: 'page', key: kept.length > 0 ? `${canonical}?${kept.join('&')}` : canonical }
}

/** The parameters that change what stands at a path without its language's prefix; inside another state of the site they are those of its page. */
function parametersOf(path: string): readonly string[] {
  if (comparison.test(path))
    return ['mit', 'art', 'teil']
  const inner = innerPathOf(path)
  return parameters[inner] ?? resourceAt(inner)?.parameters ?? []
}

/** The first value of each parameter; undefined when one is broken. */
function readQuery(query: string): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>()
  for (const pair of query.split('&').filter(Boolean)) {
    const [name, value = ''] = splitOnce(pair, '=')
    const [key, text] = [decode(name), decode(value.replace(/\+|%0[9ad]/gi, ' '))]
    if (key === undefined || text === undefined)
      return undefined
    if (!values.has(key))
      values.set(key, text.trim())
  }
  return values
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
