import type { ShareLink } from './use-share-links.ts'

const moments = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })
const print = (moment: string) => `${moments.format(new Date(moment))} Uhr`

/** What a link shows: „Fassung 7“ or when it was saved. */
export function describeVersion({ version, savedAt, madeAt }: ShareLink): string {
  const saved = `Entwurf vom ${print(savedAt ?? madeAt)}`
  return version === null ? saved : `Fassung ${version}, ${saved}`
}

/** Who made a link and until when it may be opened. */
export function describeLife({ state, expiresAt, madeBy }: ShareLink): string {
  const by = madeBy?.name ? `, gemacht von ${madeBy.name}` : ''
  switch (state) {
    case 'open': return `gilt bis ${print(expiresAt)}${by}`
    case 'expired': return `abgelaufen am ${print(expiresAt)}${by}`
    default: return `zurückgenommen${by}`
  }
}

/** How often a link was opened. */
export function describeOpenings({ openedCount, lastOpenedAt }: ShareLink): string {
  const last = lastOpenedAt ? `, zuletzt ${print(lastOpenedAt)}` : ''
  return openedCount === 0 ? 'noch nie geöffnet' : `${openedCount === 1 ? 'einmal' : `${openedCount} Mal`} geöffnet${last}`
}
