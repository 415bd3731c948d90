import type { AnyImportItem, ImportFile } from '../format/item.ts'
import { fieldGoals } from '../format/goal-tree.ts'
import { communityGoals } from './community-goals.ts'
import { documents } from './documents.ts'
import { economyGoals } from './economy-goals.ts'
import { environmentGoals } from './environment-goals.ts'
import { events } from './events.ts'
import { fields } from './fields.ts'
import { glossary } from './glossary.ts'
import { images } from './images.ts'
import { media } from './media.ts'
import { offices } from './offices.ts'
import { pages } from './pages.ts'
import { places } from './places.ts'
import { plan } from './plan.ts'
import { press } from './press.ts'
import { projects } from './projects.ts'
import { slides } from './slides.ts'
import { themeApproaches } from './theme-approaches.ts'
import { themes } from './themes.ts'
import { translations } from './translations/index.ts'
import { updates } from './updates.ts'
import { versions } from './versions.ts'

/** Everything the demo holds; within a day, what is referred to stands before what refers to it. */
const items: readonly AnyImportItem[] = [
  ...images,
  ...media,
  ...places,
  ...offices,
  ...pages,
  ...plan,
  ...fields,
  ...themes,
  ...fieldGoals('starker-wirtschaftsstandort', 1, economyGoals),
  ...fieldGoals('nachhaltiger-lebensraum', 2, environmentGoals),
  ...fieldGoals('lebenswerte-orte', 3, communityGoals),
  ...themeApproaches,
  ...projects,
  ...documents,
  ...events,
  ...slides,
  ...press,
  ...updates,
  ...glossary,
  ...translations,
  ...versions,
]

/** The import file: states in the order of the days from which they held, so that the ledger reads like the plan's history. */
export const importFile: ImportFile = {
  format: 'kek-import/1',
  documents: items.toSorted((a, b) => a.effectiveOn.localeCompare(b.effectiveOn)),
}
