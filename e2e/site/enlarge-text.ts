import type { Page } from '@playwright/test'

/** Makes text larger and nothing else, as browsers do for those who have asked for it; an empty size takes it back. */
export async function enlargeText(page: Page, size = '200%'): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size
  }, size)
}
