import type { Locale, PreviewAnswer } from '@kek/contract'
import type { PreviewBand } from '../../shared/views/preview.ts'

function printMoment(moment: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', { timeZone: 'Europe/Berlin', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })
  return format.format(new Date(moment)) + (locale === 'en' ? '' : ' Uhr')
}

/**
 * What the band says over a page in a language.
 * @param base `/vorschau/<token>`: the address of the page that the preview is about
 */
export function previewBand({ kind, expiresAt, entries }: PreviewAnswer, base: string, isHere: boolean, locale: Locale): PreviewBand {
  return {
    kind,
    href: base,
    isHere,
    drafts: entries.map(({ type, title, locale: language, version, savedAt }) => ({ type, title, locale: language, version, savedAt: printMoment(savedAt, locale), savedAtMachine: savedAt })),
    expiresAt: printMoment(expiresAt, locale),
    expiresAtMachine: expiresAt,
  }
}
