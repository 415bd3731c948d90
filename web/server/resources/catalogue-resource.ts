import type { Resource } from './resource.ts'
import { defaultLocale } from '@kek/contract'
import { dataPaths } from '../data/datasets.ts'
import { dcatCatalogue } from '../data/dcat-catalogue.ts'
import { completeAddress } from './complete-address.ts'
import { openToAll } from './open-to-all.ts'

/** The catalogue of all data, for data portals. */
export const catalogueResource: Resource = {
  matches: path => path === dataPaths.catalogue,
  make: ({ state, locale, ...place }) => locale === defaultLocale
    ? {
        body: `${JSON.stringify(dcatCatalogue({ reading: { snapshot: state.snapshot, locale, today: state.day }, absolute: completeAddress(place) }), null, 2)}\n`,
        contentType: 'application/ld+json; charset=utf-8',
        headers: openToAll,
      }
    : undefined,
}
