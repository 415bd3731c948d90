import type { ImportItem } from '../format/item.ts'
import { days } from '../format/days.ts'

/** Name and approximate point of the towns and villages that the plan's elements name. */
const towns: readonly (readonly [key: string, name: string, latitude: number, longitude: number])[] = [
  ['parchim', 'Parchim', 53.426, 11.848],
  ['ludwigslust', 'Ludwigslust', 53.324, 11.497],
  ['hagenow', 'Hagenow', 53.430, 11.193],
  ['boizenburg', 'Boizenburg/Elbe', 53.374, 10.724],
  ['luebz', 'Lübz', 53.463, 12.029],
  ['sternberg', 'Sternberg', 53.712, 11.826],
  ['wittenburg', 'Wittenburg', 53.506, 11.076],
  ['grabow', 'Grabow', 53.278, 11.563],
  ['neustadt-glewe', 'Neustadt-Glewe', 53.379, 11.586],
  ['plau-am-see', 'Plau am See', 53.458, 12.262],
  ['crivitz', 'Crivitz', 53.574, 11.648],
  ['goldberg', 'Goldberg', 53.588, 12.088],
  ['doemitz', 'Dömitz', 53.141, 11.251],
  ['luebtheen', 'Lübtheen', 53.304, 11.078],
  ['zarrentin', 'Zarrentin am Schaalsee', 53.552, 10.917],
  ['bruel', 'Brüel', 53.737, 11.714],
  ['dabel', 'Dabel', 53.661, 11.903],
  ['banzkow', 'Banzkow', 53.526, 11.524],
  ['eldena', 'Eldena', 53.231, 11.421],
]

export const places: readonly ImportItem<'place'>[] = towns.map(([key, name, latitude, longitude]) => ({
  type: 'place',
  key,
  effectiveOn: days.start,
  note: null,
  data: { name, kind: 'municipality', latitude, longitude },
}))
