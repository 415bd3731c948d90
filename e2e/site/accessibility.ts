import type { Page } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
/** Another colour scheme changes colours, and nothing else that axe looks at. */
const colours = ['color-contrast', 'link-in-text-block']

function look(page: Page): AxeBuilder {
  // Without frames of other sites there is no need for a second page, which the default mode opens each time.
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false }).setLegacyMode()
}

async function findings(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`))
}

/** What axe finds on a page as it is shown now, one line per finding; WCAG 2.0 to 2.2, A and AA, and good practice. */
export const findBarriers = (page: Page): Promise<string[]> => findings(look(page).withTags(everything))

/** The same for the colours alone. */
export const findColourBarriers = (page: Page): Promise<string[]> => findings(look(page).withRules(colours))
