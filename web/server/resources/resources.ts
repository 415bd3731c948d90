import type { Resource } from './resource.ts'
import { calendarResources } from './calendar-resources.ts'
import { catalogueResource } from './catalogue-resource.ts'
import { colourSheet } from './colour-sheet.ts'
import { comparisonPdf } from './comparison-pdf.ts'
import { discoveryResources } from './discovery-resources.ts'
import { feedResources } from './feed-resources.ts'
import { ledgerPages } from './ledger-pages.ts'
import { listResources } from './list-resources.ts'
import { paperPdf } from './paper-pdf.ts'
import { planResources } from './plan-resources.ts'
import { shareImage } from './share-image.ts'
import { suggestions } from './suggestions.ts'

/** Every answer of the site that is no page. The first that matches an address answers it. */
export const resources: readonly Resource[] = [
  ...listResources,
  ...planResources,
  catalogueResource,
  ...feedResources,
  ...calendarResources,
  ...discoveryResources,
  ledgerPages,
  paperPdf,
  comparisonPdf,
  shareImage,
  suggestions,
  colourSheet,
]

/** The resource that answers an address without the language's prefix, if one does. */
export function resourceAt(path: string, known: readonly Resource[] = resources): Resource | undefined {
  return known.find(resource => resource.matches(path))
}
