import type { FieldChange } from '@kek/contract'

interface Person { readonly id: number, readonly name: string }

/** One saved state of a document, as the CMS lists it. */
export interface Version {
  readonly version: number
  readonly at: string
  /** Null where the system itself wrote. */
  readonly by: Person | null
  readonly originLabel: string
  readonly actionLabel: string
  readonly contentHash: string
  readonly isPublished: boolean
  readonly isApproved: boolean
}

/** What the CMS says about two states. */
export interface Difference { readonly changes: readonly FieldChange[] }

const moments = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** An instant in the county's time: „04.07.2026, 14:05 Uhr“. */
export function sayWhen(at: string | number): string {
  return `${moments.format(new Date(at))} Uhr`
}

/** Who saved a state. */
export function sayWho({ by }: Pick<Version, 'by'>): string {
  return by?.name ?? 'automatisch'
}

/** What „automatisch“ means; undefined where a person saved. */
export function explainWho({ by }: Pick<Version, 'by'>): string | undefined {
  return by ? undefined : 'Das hat keine Person im CMS gespeichert, sondern das CMS selbst oder ein anderes Programm: zum Beispiel beim Einrichten, nach Zeitplan oder über die Schnittstelle.'
}

/** What was done, and what became of it. */
export function sayWhat({ actionLabel, isPublished, isApproved }: Version): string {
  return [
    actionLabel,
    ...isPublished ? ['veröffentlicht'] : isApproved ? ['freigegeben'] : [],
  ].join(', ')
}

/** Two states to compare; the earlier one may be what is public. */
export interface Chosen { readonly from: number | 'published', readonly to: number }

/**
 * Which two states to show: those that were chosen, as far as they exist, else the newest and the one before it.
 * @param from the number of a version, or `published` for what is public
 */
export function chosenVersions(versions: readonly Version[], from: string | null, to: string | null): Chosen | undefined {
  const known = (word: string | null) => versions.find(({ version }) => String(version) === word)?.version
  const later = known(to) ?? versions[0]?.version
  const index = versions.findIndex(({ version }) => version === later)
  const earlier = from === 'published' ? from : known(from) ?? versions[index + 1]?.version ?? later
  return later === undefined || earlier === undefined ? undefined : { from: earlier, to: later }
}

/** Which two states a comparison is between, as its heading. */
export function sayComparison({ from, to }: Chosen): string {
  return from === 'published' ? `Vergleich: veröffentlichte Fassung mit Fassung ${to}` : `Vergleich: Fassung ${from} mit Fassung ${to}`
}
