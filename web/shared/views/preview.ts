import type { Locale, TypeName } from '@kek/contract'

/** One draft that is laid over what is public. */
export interface PreviewedDraft {
  readonly type: TypeName
  /** Empty while its title is. */
  readonly title: string
  readonly locale: Locale
  /** Null where saved versions are not numbered. */
  readonly version: number | null
  /** Day and time in the county, in words of the page's language, and for `<time datetime>`. */
  readonly savedAt: string
  readonly savedAtMachine: string
}

/** What the band over every page of a preview says. */
export interface PreviewBand {
  /** `preview` follows the newest saved draft; `share` shows one saved version. */
  readonly kind: 'preview' | 'share'
  /** The address of the page that the preview is about. */
  readonly href: string
  /** Whether that is the page that is shown. */
  readonly isHere: boolean
  /** Whether every draft says just what is public already. */
  readonly isPublic: boolean
  readonly drafts: readonly PreviewedDraft[]
  readonly expiresAt: string
  readonly expiresAtMachine: string
}
