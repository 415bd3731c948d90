import type { Locale, PreviewAnswer } from '@kek/contract'
import type { PreviewBand } from '../../shared/views/preview.ts'
import type { PublicState } from '../site/public-state.ts'

const momentParts = { timeZone: 'Europe/Berlin', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const
const german = new Intl.DateTimeFormat('de-DE', momentParts)
const english = new Intl.DateTimeFormat('en-GB', momentParts)

function printMoment(moment: string, locale: Locale): string {
  return locale === 'en' ? english.format(new Date(moment)) : `${german.format(new Date(moment))} Uhr`
}

/** The page that the band stands over. */
export interface BandPlace {
  /** `/vorschau/<token>`: the address of the page that the preview is about. */
  readonly base: string
  readonly isHere: boolean
  readonly locale: Locale
}

/**
 * What the band says over a page in a language.
 * @param known what is public, without the drafts
 */
export function previewBand({ kind, expiresAt, entries }: PreviewAnswer, known: Pick<PublicState, 'hasPublished'>, { base, isHere, locale }: BandPlace): PreviewBand {
  return {
    kind,
    href: base,
    isHere,
    isPublic: entries.every(entry => known.hasPublished(entry)),
    drafts: entries.map(({ type, title, locale: language, version, savedAt }) => ({ type, title, locale: language, version, savedAt: printMoment(savedAt, locale), savedAtMachine: savedAt })),
    expiresAt: printMoment(expiresAt, locale),
    expiresAtMachine: expiresAt,
  }
}
