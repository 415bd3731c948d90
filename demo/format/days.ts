/** The days on which the demo's states began to hold. */
export const days = {
  /** Frame of the site and things older than the plan: media, places, offices, legal pages. */
  start: '2015-11-01',
  adoption: '2017-10-12',
  /** The web edition that can be clicked through by field. */
  webEdition: '2017-12-28',
  priorities: '2018-08-31',
  projects: '2018-09-14',
  /** English, Leichte Sprache and the glossary: after the last change of what they translate. */
  translations: '2025-03-03',
} as const
