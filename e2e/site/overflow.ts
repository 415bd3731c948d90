import type { Page } from '@playwright/test'

/** The innermost elements that make a page wider than its window, so that readers would have to scroll sideways. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width)
      return []
    // What lies in a box that scrolls or cuts by itself makes that box no wider.
    const isHeldBack = (element: Element): boolean => {
      const parent = element.parentElement
      return parent !== null && parent !== document.body && (getComputedStyle(parent).overflowX !== 'visible' || isHeldBack(parent))
    }
    const wide = [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > width + 0.5 && !isHeldBack(element))
    const innermost = wide.filter(element => !wide.some(other => other !== element && element.contains(other)))
    return innermost.map(element => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 80)}`)
  })
}

/** Boxes that cut off text of their own, so that nobody can read it to the end. */
export function findCutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const hasText = (element: Element) => [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim())
    const isCut = (element: Element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element)
      // What is there for readers of speech alone is not seen anyway.
      return clipPath === 'none' && [cuts(overflowX) && element.scrollWidth > element.clientWidth + 1, cuts(overflowY) && element.scrollHeight > element.clientHeight + 1].includes(true)
    }
    return [...document.querySelectorAll('body *')].filter(element => hasText(element) && isCut(element) && element.checkVisibility())
      .map(element => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 80)}`)
  })
}
