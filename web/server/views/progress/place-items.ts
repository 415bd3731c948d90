import type { PlaceItem } from '../../../shared/views/progress.ts'
import type { Reading } from '../reading.ts'
import type { Leaf } from './leaves.ts'
import { levelCount, levelName } from '../levels.ts'
import { approachesAddress } from './approach-query.ts'
import { placesOf } from './leaves.ts'

/** A place in the list, with its point on earth where that is known. */
export interface PlacedItem {
  readonly item: PlaceItem
  readonly point: { readonly latitude: number, readonly longitude: number } | null
}

/** The places that an approach or a project is about, by name; those with a known point are numbered for the map. */
export function placeItems(leaves: readonly Leaf[], reading: Reading): PlacedItem[] {
  const { snapshot, locale } = reading
  const projects = snapshot.all('project', locale)
  const items = placesOf(reading).map(({ value, name, ids }) => {
    const point = snapshot.pick('place', ids, locale).flatMap(({ content: { latitude, longitude } }) => latitude !== null && longitude !== null ? [{ latitude, longitude }] : [])[0] ?? null
    const counts = [
      levelCount(leaves.filter(({ values }) => values.ort.includes(value)).length, levelName('approach', reading)),
      ...(['example', 'idea'] as const).map(kind => levelCount(projects.filter(({ content }) => content.kind === kind && content.places.some(id => ids.includes(id))).length, levelName(kind, reading))),
    ].filter(({ count }) => count > 0)
    return { name, href: approachesAddress({ ort: value }, reading), counts, point }
  }).filter(({ counts }) => counts.length > 0)
  const numbered = items.filter(({ point }) => point)
  return items.map(({ point, ...item }) => ({ item: { ...item, number: point ? numbered.findIndex(({ href }) => href === item.href) + 1 : null }, point }))
}
