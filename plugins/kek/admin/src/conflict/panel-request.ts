import type { Address } from '../history/addresses.ts'
import { readAddress } from '../history/addresses.ts'

/** What the panel asks of the CMS about a document of ours. */
export interface PanelRequest {
  readonly does: 'load' | 'save' | 'create'
  readonly uid: string
  /** Undefined for what is being created, and for single documents, whose number no address holds. */
  readonly documentId: string | undefined
  readonly address: Address
  /** What stands before the path: where the CMS is. */
  readonly origin: string
}

const pattern = /^(.*)\/content-manager\/(collection|single)-types\/(plugin::kek\.[a-z-]+)(?:\/(?!actions\/)([^/]+))?(\/actions\/publish)?$/

function doing(method: string, isSingle: boolean, documentId: string | undefined, isPublish: boolean): PanelRequest['does'] | undefined {
  const isKnown = isSingle || documentId !== undefined
  if (method === 'GET')
    return isKnown && !isPublish ? 'load' : undefined
  if (method === 'PUT' || (method === 'POST' && isPublish))
    return isKnown ? 'save' : 'create'
  return method === 'POST' && !isKnown ? 'create' : undefined
}

/** Reads whether a request of the panel loads or saves the draft of a document of ours; undefined for everything else. */
export function readPanelRequest(url: string, method: string): PanelRequest | undefined {
  const [path = '', search = ''] = url.split('?')
  const [, origin = '', kind, uid = '', documentId, publish] = pattern.exec(decodeURIComponent(path)) ?? []
  const query = new URLSearchParams(search)
  const does = doing(method.toUpperCase(), kind === 'single', documentId, publish !== undefined)
  const address = readAddress(uid, documentId ?? (kind === 'single' ? 'single' : 'create'), query.get('locale'))
  return does && address && query.get('status') !== 'published' ? { does, uid, documentId, address, origin } : undefined
}
