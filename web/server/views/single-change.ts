import type { LedgerEntry, Publication } from '@kek/contract'
import type { SingleChangeView } from '../../shared/views/comparison.ts'
import type { Words } from '../../shared/views/text.ts'
import type { PublicDocument, Snapshot } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { catalogue, defaultLocale, listPublications } from '@kek/contract'
import { readableContent } from '../snapshot/readable-content.ts'
import { breadcrumb } from './breadcrumb.ts'
import { changeNote } from './change-note.ts'
import { printDate } from './dates.ts'
import { levelOf } from './elements.ts'
import { levelName } from './levels.ts'
import { planTree } from './plan-tree.ts'
import { compareContents } from './speech/compare-contents.ts'
import { catalogueWord } from './speech/speech.ts'
import { pageHeldOn } from './state-links.ts'
import { languageOf } from './words.ts'

/** What a document of any type is called in a state: the level of the plan for its elements, else the kind of thing. */
export function levelIn(document: Pick<PublicDocument, 'type' | 'documentId' | 'content'>, snapshot: Snapshot, reading: Reading): Words {
  const then: Reading = { ...reading, snapshot }
  const node = planTree(snapshot, defaultLocale).nodes.get(document.documentId)
  if (node)
    return { text: levelOf(node, then) }
  const { kind } = document.content as { readonly kind?: unknown }
  return document.type === 'project' ? { text: levelName(kind === 'idea' ? 'idea' : 'example', then).singular } : catalogueWord(catalogue[document.type].label, reading.locale)
}

/** The publication that an entry belongs to, with all of its document in that language: an entry that corrects a note belongs to the one it corrects. */
function publicationsAround(seq: number, { snapshot, past }: Reading): { readonly entries: readonly LedgerEntry[], readonly told: readonly Publication[], readonly at: number } | undefined {
  const entry = past?.entries.find(known => known.seq === seq)
  if (!entry)
    return undefined
  const entries = snapshot.entriesOf(entry)
  const told = listPublications(entries)
  const at = told.findIndex(publication => publication.seq === seq || publication.corrections.some(correction => correction.seq === seq))
  return at < 0 ? undefined : { entries, told, at }
}

/** What one entry of the ledger changed; undefined where there is no such entry. */
export function singleChange(word: string, reading: Reading): SingleChangeView | undefined {
  const around = /^[1-9]\d{0,9}$/.test(word) ? publicationsAround(Number(word), reading) : undefined
  if (!around)
    return undefined
  const { entries, told, at } = around
  const { locale, past, snapshot } = reading
  const publication = told[at] as Publication
  const entry = entries.find(({ seq }) => seq === publication.seq) as LedgerEntry
  const earlier = told.slice(0, at).findLast(({ action }) => action === 'publish')
  const before = earlier && entries.find(({ seq }) => seq === earlier.seq)
  const shown = entry.action === 'publish' ? entry : before
  const [old, now] = [before && readableContent(before), shown && readableContent(shown)]
  const then = past?.at(entry.seq) ?? snapshot
  const isErased = !now || (before !== undefined && !old)
  return {
    breadcrumb: breadcrumb([], reading),
    seq: entry.seq,
    hash: entry.hash,
    date: printDate({ date: entry.effectiveOn, precision: 'day' }, locale),
    machineDate: entry.effectiveOn,
    note: publication.note?.trim() ? changeNote(publication.note, entry.type, locale) : null,
    action: entry.action,
    isFirst: entry.action === 'publish' && before === undefined,
    isErased,
    level: now ? levelIn({ ...entry, content: now }, then, reading) : catalogueWord(catalogue[entry.type].label, locale),
    title: now ? { text: String((now as unknown as Readonly<Record<string, unknown>>)[catalogue[entry.type].titleField] ?? ''), ...languageOf(entry, reading) } : catalogueWord(catalogue[entry.type].label, locale),
    stateHref: pageHeldOn(entry.effectiveOn, entry, reading),
    beforeHref: before && before.effectiveOn < entry.effectiveOn ? pageHeldOn(before.effectiveOn, before, reading) : null,
    changes: isErased || entry.action === 'withdraw' ? [] : compareContents({ type: entry.type, before: old ?? {}, after: now, snapshots: [past?.at(entry.seq - 1) ?? then, then] }, locale, () => entry.locale),
  }
}
