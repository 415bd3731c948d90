import type { Page } from '@playwright/test'

/** The innermost elements that make a page wider than its window, so that readers would have to scroll sideways. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width)
      return []
    const wide = [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > width + 0.5)
    const innermost = wide.filter(element => !wide.some(other => other !== element && element.contains(other)))
    return innermost.map(element => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 80)}`)
  })
}
