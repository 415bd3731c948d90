import type { ImportItem } from '../format/item.ts'
import { days } from '../format/days.ts'

/** The two papers of the press list. */
export const media: readonly ImportItem<'medium'>[] = [
  {
    type: 'medium',
    key: 'unser-landkreisbote',
    effectiveOn: days.start,
    note: null,
    data: {
      name: 'Unser Landkreisbote',
      kind: 'own',
      publisher: 'Landkreis Ludwigslust-Parchim',
      website: 'https://www.kreis-lup.de',
      defaultRights: 'own',
    },
  },
  {
    type: 'medium',
    key: 'schweriner-volkszeitung',
    effectiveOn: days.start,
    note: null,
    data: {
      name: 'Schweriner Volkszeitung',
      kind: 'daily',
      website: 'https://www.svz.de',
      defaultRights: 'linkOnly',
      editions: [{ text: 'Parchimer Zeitung' }, { text: 'Hagenower Kreisblatt' }, { text: 'Ludwigsluster Tageblatt' }],
    },
  },
]
