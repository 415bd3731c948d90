import type { AnyImportItem } from '../format/item.ts'
import { days } from '../format/days.ts'

/** Who is responsible: the office of the plan and its official contact. */
export const offices: readonly AnyImportItem[] = [
  {
    type: 'department',
    key: 'regionalmanagement',
    effectiveOn: days.start,
    note: null,
    data: { name: 'Fachdienst Regionalmanagement und Europa', code: 'FD 60', website: 'https://www.kreis-lup.de' },
  },
  {
    type: 'contact',
    key: 'kreisentwicklung',
    effectiveOn: days.start,
    note: null,
    data: {
      role: 'Regionalmanagerin Kreisentwicklung',
      person: 'Alev Samur',
      department: 'regionalmanagement',
      street: 'Garnisonsstr. 1',
      postcode: '19288',
      city: 'Ludwigslust',
      phone: '03871 722-6006',
      email: 'alev.samur@kreis-lup.de',
      website: 'www.kreis-lup.de',
      order: 1,
    },
  },
]
