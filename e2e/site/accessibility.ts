import type { Page } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
/** Another colour scheme changes colours, and nothing else that axe looks at. */
const colours = ['color-contrast', 'link-in-text-block']

function look(page: Page): AxeBuilder {
  // Without frames of other sites there is no need for a second page, which the default mode opens each time.
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false }).setLegacyMode()
}

/** Axe takes what a browser has not laid out yet for something that lies over the rest of the page. */
async function layOutWhole(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important; }')
    document.adoptedStyleSheets = [sheet]
  })
}

async function findings(page: Page, builder: AxeBuilder): Promise<string[]> {
  await layOutWhole(page)
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`))
}

/** What axe finds on a page as it is shown now, one line per finding; WCAG 2.0 to 2.2, A and AA, and good practice. */
export const findBarriers = (page: Page): Promise<string[]> => findings(page, look(page).withTags(everything))

/** The same for the colours alone. */
export const findColourBarriers = (page: Page): Promise<string[]> => findings(page, look(page).withRules(colours))
