import type { LedgerEntry } from '@kek/contract'
import type { Change, Changes } from '../../shared/views/element.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { defaultLocale, listPublications } from '@kek/contract'
import { printDate } from './dates.ts'

/**
 * What the public was told about the changes of a document, in the words that hold by now. Where the newest publication came without a
 * word, none of the others is called the latest: the date would be wrong.
 */
export function changesOf(document: PublicDocument, { snapshot, locale }: Reading): Changes {
  const publications = listPublications(snapshot.entriesOf(document)).filter(({ action }) => action === 'publish').reverse()
  const told = publications.flatMap(publication => changeOf(publication, locale))
  const isLatestTold = told[0] !== undefined && told[0].seq === publications[0]?.seq
  return isLatestTold ? { latest: told[0] ?? null, earlier: told.slice(1) } : { latest: null, earlier: told }
}

/** Notes are written in the panel, which speaks German whatever the language of the document is. */
function changeOf({ seq, effectiveOn, note }: Pick<LedgerEntry, 'seq' | 'effectiveOn' | 'note'>, locale: Reading['locale']): Change[] {
  const text = note?.trim()
  if (!text)
    return []
  const lang = locale === defaultLocale ? {} : { lang: defaultLocale }
  return [{ seq, date: printDate({ date: effectiveOn, precision: 'day' }, locale), machineDate: effectiveOn, note: { text, ...lang } }]
}
