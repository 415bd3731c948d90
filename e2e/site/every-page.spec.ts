import { pages } from '../pages.ts'
import { expect, test } from '../test.ts'
import { findBarriers, findColourBarriers } from './accessibility.ts'
import { enlargeText } from './enlarge-text.ts'
import { findMarkupFaults } from './markup.ts'
import { findCutText, findOverflow } from './overflow.ts'
import { findRuleBreaches, noBreaches } from './page-rules.ts'
import { watch } from './watched-page.ts'

const phone = { width: 320, height: 640 }

for (const { name, path, status = 200, lang = 'de' } of pages) {
  test.describe(`${name} (${path})`, () => {
    test('is a whole, quiet and strict page', async ({ page, context, system }) => {
      const incidents = watch(page, system.siteOrigin)
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(status)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page).toHaveTitle(/KEK 2030/)
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

      const headers = await answer?.allHeaders() ?? {}
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self' 'sha256-[\w+/=]+' 'sha256-[\w+/=]+';/)
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/)
      expect(headers).not.toHaveProperty('set-cookie')
      expect(await context.cookies()).toEqual([])
      expect(await page.evaluate(() => document.cookie)).toBe('')

      const html = await answer?.text() ?? ''
      const scripts = html.match(/<script\b[^>]*>/g) ?? []
      // What is data and no program runs nothing: the policy lets it stand, and the console would tell if it did not.
      // The script and the rules that stand in the page count only where the policy names their hash.
      expect(scripts.filter(tag => tag !== '<script type="application/ld+json">')).toEqual(['<script>', '<script type="speculationrules">'])
      expect(html.match(/<style\b|<[a-z][^>]*\s(?:style|on[a-z]+)=/gi)).toBeNull()

      expect(incidents).toEqual({
        // Chromium logs the page's own status as an error of the console.
        errors: status === 200 ? [] : [expect.stringContaining(path)],
        foreignRequests: [],
        failedRequests: status === 200 ? [] : [`${status} ${system.siteOrigin}${path}`],
      })
    })

    test('has no barrier: in light, dark and forced colours, at 320 pixels, with text of 200 %, and without motion', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      const answer = await page.goto(path)
      expect(await findMarkupFaults(await answer?.text() ?? ''), 'gegen den HTML-Standard').toEqual([])
      expect(await findBarriers(page), 'hell, ohne Bewegung').toEqual([])
      expect(await findRuleBreaches(page), 'gegen unsere Regeln').toEqual(noBreaches)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findColourBarriers(page), 'dunkel').toEqual([])
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
      expect(await findColourBarriers(page), 'vom Betriebssystem erzwungene Farben').toEqual([])
      await page.emulateMedia({ forcedColors: 'none' })
      await enlargeText(page)
      expect(await findBarriers(page), 'Text doppelt so groß').toEqual([])
      expect(await findOverflow(page), 'ragt bei doppelter Textgröße aus dem Bildschirm').toEqual([])
      expect(await findCutText(page), 'bei doppelter Textgröße abgeschnitten').toEqual([])
      await enlargeText(page, '')
      await page.setViewportSize(phone)
      expect(await findBarriers(page), '320 Punkte breit').toEqual([])
      expect(await findOverflow(page), 'ragt bei 320 Punkten aus dem Bildschirm').toEqual([])
    })
  })
}
