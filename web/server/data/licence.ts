import type { dataLicences } from '@kek/contract'
import type { Reading } from '../views/reading.ts'
import { planNames } from '../views/plan-names.ts'

/** Under what others may use the data. */
export interface Licence {
  /** German, as its own text calls it. */
  readonly name: string
  /** Where its text is; null where there is none. */
  readonly text: string | null
  /** Its name in the vocabulary of DCAT-AP.de. */
  readonly uri: string
  /** Whom to name, where that has to be done. */
  readonly attribution: string | null
}

const vocabulary = 'http://dcat-ap.de/def/licenses'
const known: Readonly<Record<keyof typeof dataLicences, Omit<Licence, 'attribution'> & { readonly hasAttribution: boolean }>> = {
  attribution: { name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0', text: 'https://www.govdata.de/dl-de/by-2-0', uri: `${vocabulary}/dl-by-de/2.0`, hasAttribution: true },
  zero: { name: 'Datenlizenz Deutschland – Zero – Version 2.0', text: 'https://www.govdata.de/dl-de/zero-2-0', uri: `${vocabulary}/dl-zero-de/2.0`, hasAttribution: false },
  cc0: { name: 'Creative Commons CC0 1.0', text: 'https://creativecommons.org/publicdomain/zero/1.0/deed.de', uri: `${vocabulary}/cc-zero`, hasAttribution: false },
}
/** Nobody has chosen one: then nobody is promised anything. */
const none: Licence = { name: 'Noch keine Lizenz festgelegt', text: null, uri: `${vocabulary}/other-closed`, attribution: null }

/** The licence that the plan chose for its data. */
export function licenceOf(reading: Reading): Licence {
  const chosen = reading.snapshot.all('plan')[0]?.content.dataLicence
  if (!chosen)
    return none
  const { hasAttribution, ...licence } = known[chosen]
  const { region, title } = planNames(reading)
  return { ...licence, attribution: hasAttribution ? `${region ?? title.text}, ${title.text}` : null }
}
