import type { StateBand } from '../../shared/views/state-band.ts'
import type { PublicState } from '../site/public-state.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { StateAddress } from './state-address.ts'
import { localizePath } from '@kek/contract'
import { splitLanguage } from '../site/split-language.ts'
import { inLanguage } from '../snapshot/former-addresses.ts'
import { partOf } from '../views/comparison-parts.ts'
import { printDate } from '../views/dates.ts'
import { decisionLine } from '../views/decision.ts'
import { changeAnchor } from '../views/document-change.ts'
import { documentAtPath } from './document-at-path.ts'

/** What a band is made from. */
export interface BandSource {
  readonly address: StateAddress
  /** The version, where it is one. */
  readonly version: PublicDocument<'adopted-version'> | undefined
  readonly state: PublicState
  readonly today: PublicState
}

/** What the band says over a page of an adopted version or of a day. */
export function stateBand({ address, version, state, today }: BandSource): StateBand {
  const { kind, base, name, inner } = address
  const [, search = ''] = /^[^?]*(\?.*)?$/.exec(inner) ?? []
  const { locale, path } = splitLanguage(decodeURIComponent(inner.slice(0, inner.length - search.length)))
  const about = (page: string): string => localizePath(base + page, locale)
  const fate = today.formerAddresses.fateOf(path)
  const machineDate = version ? version.content.adoptedOn : name
  return {
    kind,
    base,
    title: version ? version.content.title : null,
    date: printDate({ date: machineDate, precision: 'day' }, locale),
    machineDate,
    decision: version ? decisionLine(version, { snapshot: today.snapshot, locale }) : [],
    seq: state.snapshot.seq,
    hash: state.snapshot.headHash,
    href: kind === 'version' ? localizePath(base, locale) : localizePath('/stand', locale),
    // How far a list goes is another number in each state: it begins anew.
    todayHref: fate.kind === 'moved' ? encodeURI(inLanguage(fate.to, locale)) : inner.replace(/([?&])seite=\d+(?:&|$)/, '$1').replace(/[?&]$/, ''),
    compareHref: about('/vergleich') + changeAt(path, state, today),
    checkHref: kind === 'version' ? about('/pruefen') : null,
  }
}

/** Where the comparison tells of the document at a path; nothing where none stands there or it has not changed. */
function changeAt(path: string, state: PublicState, today: PublicState): string {
  const document = documentAtPath(path, state.snapshot)
  if (!document || today.snapshot.get(document.type, document.documentId)?.seq === document.seq)
    return ''
  return `?teil=${encodeURIComponent(partOf(document, [state.snapshot, today.snapshot]))}#${changeAnchor(document)}`
}
