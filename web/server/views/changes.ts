import type { LedgerEntry, Publication } from '@kek/contract'
import type { Change, Changes, DatedState } from '../../shared/views/element.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { listPublications } from '@kek/contract'
import { changeNote } from './change-note.ts'
import { printDate } from './dates.ts'
import { changeAddress, pageHeldOn } from './state-links.ts'

/**
 * What the public was told about the changes of a document, in the words that hold by now. Where the newest publication came without a
 * word, none of the others is called the latest: the date would be wrong.
 */
export function changesOf(document: PublicDocument, reading: Reading): Changes {
  const { snapshot, locale } = reading
  const told = listPublications(snapshot.entriesOf(document)).reverse()
  const publications = told.filter(({ action }) => action === 'publish')
  const changes = publications.flatMap(publication => changeOf(publication, document.type, locale))
  const isLatestTold = changes[0] !== undefined && changes[0].seq === publications[0]?.seq
  return {
    ...isLatestTold ? { latest: changes[0] ?? null, earlier: changes.slice(1) } : { latest: null, earlier: changes },
    states: told.map((publication, index) => stateOf(publication, document, index === told.length - 1, reading)),
  }
}

function stateOf({ seq, action, effectiveOn, note }: Publication, document: PublicDocument, isFirst: boolean, reading: Reading): DatedState {
  const { locale } = reading
  return {
    seq,
    date: printDate({ date: effectiveOn, precision: 'day' }, locale),
    machineDate: effectiveOn,
    action,
    note: note?.trim() ? changeNote(note, document.type, locale) : null,
    href: action === 'publish' ? pageHeldOn(effectiveOn, document, reading) : null,
    changeHref: isFirst ? null : changeAddress(seq, locale),
  }
}

function changeOf({ seq, effectiveOn, note }: Pick<LedgerEntry, 'seq' | 'effectiveOn' | 'note'>, type: PublicDocument['type'], locale: Reading['locale']): Change[] {
  return note?.trim() ? [{ seq, date: printDate({ date: effectiveOn, precision: 'day' }, locale), machineDate: effectiveOn, note: changeNote(note, type, locale, true) }] : []
}
