import type { Page } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** What axe finds on a page as it is shown now, one line per finding; WCAG 2.0 to 2.2, A and AA, and good practice. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Without frames of other sites there is no need for a second page, which the default mode opens each time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help}; ${target.join(' ')}; ${failureSummary}`))
}
