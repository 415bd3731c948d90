import type { Barrier } from '../barriers/barrier.ts'
import type { Address } from '../history/addresses.ts'
import type { Viewer } from './viewer.ts'
import type { Lists, PastRule, PlannedJob, WaitingBundle, WorkItem } from './work-lists.ts'
import { defaultLocale, locales } from '@kek/contract'
import { excerptOf, isUrgent, sayClock } from '../barriers/barrier.ts'
import { editPath } from '../history/addresses.ts'
import { sayDue, sayWhen } from './say-when.ts'

/** A publication that a second person stands up for afterwards, and the version that came out by it. */
export interface Confirmation {
  readonly kind: 'confirm'
  readonly id: number
  readonly address: Address
  readonly version: number
}

/** What one can settle without opening it. */
export type Settling = { readonly kind: 'review', readonly address: Address } | Confirmation

/** One line: what it is, and why it stands here. */
export interface Row {
  readonly key: string
  /** Where the panel opens it. */
  readonly to: string
  readonly title: string
  /** What kind of thing it is, with its language where that is not German. */
  readonly kind: string
  /** A moment or a day for machines, and in words. */
  readonly at: string
  readonly when: string
  readonly by: string | null
  /** What somebody said about it. */
  readonly words: string | null
  /** What is to be done with it, where a list has several kinds of work. */
  readonly task: string | null
  readonly isUrgent: boolean
  readonly settling: Settling | null
}

/** A list with everything to say of it; an empty one says so in half a line. */
export interface Section {
  readonly id: string
  readonly heading: string
  readonly side: 'main' | 'aside'
  readonly empty: string
  /** How many there are; null where the list is cut off anyway. */
  readonly count: string | null
  readonly rows: readonly Row[]
}

/** What an approver has to do with what stands at a point of its way. */
const tasks: Readonly<Record<string, string>> = { inReview: 'Freizugeben', approved: 'Zu veröffentlichen' }

const kindOf = (typeLabel: string, locale: Address['locale'] | null) => locale && locale !== defaultLocale ? `${typeLabel}, ${locales[locale]}` : typeLabel
const keyOf = ({ type, documentId, locale }: Address) => `${type}/${documentId}/${locale}`

/** The CMS tells of so many at most. */
const most = 100

const countOf = ({ length }: readonly Row[]) => length < most ? String(length) : `${most} oder mehr`

/** Puts items of the CMS into rows; `extra` says what is special about a list. */
function rowsOf(list: string, items: readonly WorkItem[], extra: (item: WorkItem) => Partial<Row> & Pick<Row, 'when'>): Row[] {
  return items.map(item => ({
    key: `${list}/${keyOf(item)}`,
    to: editPath(item),
    title: item.title || 'ohne Titel',
    kind: kindOf(item.typeLabel, item.locale),
    at: item.at,
    by: item.by?.name ?? null,
    words: item.words,
    task: null,
    isUrgent: false,
    settling: null,
    ...extra(item),
  }))
}

function bundleRow({ id, title, count, at, by, words, state }: WaitingBundle, now: Date): Row {
  return {
    key: `waitingForMe/bundle/${id}`,
    to: `/plugins/kek/bundles/${id}`,
    title,
    kind: `Paket mit ${count} ${count === 1 ? 'Inhalt' : 'Inhalten'}`,
    at,
    when: sayWhen(at, now),
    by: by?.name ?? null,
    words,
    task: tasks[state ?? ''] ?? null,
    isUrgent: false,
    settling: null,
  }
}

function plannedRow(job: PlannedJob, now: Date): Row {
  const { id, type, documentId, locale, typeLabel, title, actionLabel, at, failure } = job
  return {
    key: `schedule/${id}`,
    to: type && documentId ? editPath({ type, documentId, locale: locale ?? defaultLocale }) : '/plugins/kek/schedule',
    title,
    kind: kindOf(typeLabel, locale),
    at,
    when: `${actionLabel} ${sayWhen(at, now)}`,
    by: null,
    words: failure,
    task: null,
    isUrgent: job.status === 'failed',
    settling: null,
  }
}

function pastRuleRow(publication: PastRule, viewer: Viewer, now: Date): Row {
  const { id, type, documentId, title, typeLabel, locale, at, by, reason, version } = publication
  const isOwn = by?.id === viewer.id
  return {
    key: `pastRule/${id}`,
    to: editPath(publication),
    title: title || 'ohne Titel',
    kind: kindOf(typeLabel, locale),
    at,
    when: `veröffentlicht ${sayWhen(at, now)}`,
    by: isOwn ? 'Ihnen; bestätigen muss es eine zweite Person' : by?.name ?? null,
    words: reason,
    task: null,
    isUrgent: false,
    settling: isOwn || !viewer.releasesPlan ? null : { kind: 'confirm', id, address: { type, documentId, locale }, version },
  }
}

function barrierRow(barrier: Barrier, now: Date): Row {
  return {
    key: `barriers/${barrier.id}`,
    to: '/plugins/kek/barriers',
    title: excerptOf(barrier),
    kind: `Meldung ${barrier.reference}`,
    at: barrier.dueOn,
    when: sayClock(barrier, now),
    by: null,
    words: null,
    task: null,
    isUrgent: isUrgent(barrier, now),
    settling: null,
  }
}

/** The lists of the start page for somebody: what their role has nothing to do with is left out unless there is something in it. */
export function sectionsOf({ work, schedule, pastRule, barriers }: Lists, viewer: Viewer, now: Date): Section[] {
  const happened = ({ at }: WorkItem) => ({ when: sayWhen(at, now) })
  const due = (item: WorkItem) => ({ when: sayDue(item.at, now), settling: { kind: 'review' as const, address: item } })
  const reviews = viewer.writesPlan || viewer.releasesPlan
  const all: (Omit<Section, 'count'> & { readonly isFor: boolean })[] = [
    { id: 'waitingForMe', heading: 'Wartet auf mich', side: 'main', empty: 'Nichts wartet auf Ihre Freigabe.', isFor: viewer.releasesPlan, rows: [...work.bundles.map(bundle => bundleRow(bundle, now)), ...rowsOf('waitingForMe', work.waitingForMe, item => ({ ...happened(item), task: tasks[item.state ?? ''] ?? null }))] },
    { id: 'sentBack', heading: 'Zurück an mich', side: 'main', empty: 'Niemand verlangt Änderungen von Ihnen.', isFor: viewer.writesPlan, rows: rowsOf('sentBack', work.sentBack, happened) },
    { id: 'barriers', heading: 'Gemeldete Barrieren', side: 'main', empty: 'Keine gemeldete Barriere wartet auf Antwort.', isFor: viewer.answersBarriers, rows: barriers.filter(({ state }) => state !== 'answered').map(barrier => barrierRow(barrier, now)) },
    { id: 'myDrafts', heading: 'Meine Entwürfe', side: 'main', empty: 'Sie haben keinen offenen Entwurf.', isFor: viewer.writes, rows: rowsOf('myDrafts', work.myDrafts, item => ({ ...happened(item), by: null })) },
    { id: 'pastRule', heading: 'Ohne zweite Person veröffentlicht', side: 'main', empty: 'Alles Veröffentlichte haben zwei Personen gesehen.', isFor: viewer.releasesPlan, rows: (viewer.releasesPlan ? pastRule : []).map(publication => pastRuleRow(publication, viewer, now)) },
    { id: 'pastReview', heading: 'Überprüfung fällig', side: 'main', empty: 'Keine Überprüfung ist fällig.', isFor: reviews, rows: rowsOf('pastReview', work.pastReview, due) },
    { id: 'reviewSoon', heading: 'Überprüfung bald fällig', side: 'main', empty: 'In den nächsten vier Wochen wird keine weitere fällig.', isFor: reviews, rows: rowsOf('reviewSoon', work.reviewSoon, due) },
    { id: 'staleTranslations', heading: 'Übersetzungen nachziehen', side: 'main', empty: 'Keine Übersetzung ist älter als ihr deutscher Text.', isFor: false, rows: rowsOf('staleTranslations', work.staleTranslations, item => ({ when: `deutscher Text geändert ${sayWhen(item.at, now)}` })) },
    { id: 'schedule', heading: 'Geplant', side: 'aside', empty: 'Zurzeit ist nichts geplant.', isFor: viewer.releases, rows: schedule.map(job => plannedRow(job, now)) },
    { id: 'changedLately', heading: 'Zuletzt geändert', side: 'aside', empty: 'Noch hat niemand etwas geändert.', isFor: true, rows: rowsOf('changedLately', work.changedLately, happened) },
  ]
  return all.filter(({ isFor, rows }) => isFor || rows.length > 0).map(({ isFor: _, ...section }) => ({ ...section, count: section.id === 'changedLately' ? null : countOf(section.rows) }))
}
