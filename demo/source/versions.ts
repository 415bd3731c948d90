import type { ImportItem } from '../format/item.ts'
import { days } from '../format/days.ts'

/** The version that the county council adopted. What came later, priorities and projects, is later. */
export const versions: readonly ImportItem<'adopted-version'>[] = [
  {
    type: 'adopted-version',
    key: 'beschluss-2017',
    effectiveOn: days.adoption,
    note: 'Der Kreistag hat das Konzept einstimmig beschlossen.',
    upTo: days.adoption,
    data: {
      title: 'Beschlossene Fassung vom 12. Oktober 2017',
      slug: 'beschluss-2017',
      adoptedOn: days.adoption,
      adoptedBy: 'Kreistag',
      resolutionNumber: 'II-2017/2394',
      vote: 'einstimmig',
      description: 'So hat der Kreistag das KEK 2030 beschlossen. Prioritäten, Zeitklassen und Projekte kamen erst 2018 dazu; sie stehen nicht in dieser Fassung, sondern im Vergleich mit heute.',
    },
  },
]
