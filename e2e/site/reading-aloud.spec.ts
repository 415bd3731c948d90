import type { Page } from '@playwright/test'
import { expect, test } from '../test.ts'

interface Spoken { readonly text: string, readonly lang: string, readonly voice: string }
interface Voice { readonly name: string, readonly lang: string, readonly localService: boolean }
declare global {
  interface Window {
    /** Everything that was said, and how often speaking was broken off. */
    readonly spoken: Spoken[]
    readonly silenced: { count: number }
    /** Lets the voice come to the end of its sentence. */
    readonly finishSentence: () => void
  }
}

/** Chromium without a desktop has no voice: one that says nothing and waits to be told that it has said it. */
async function giveVoices(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.addInitScript((given) => {
    let current: { onend?: () => void } | undefined
    Object.assign(window, { spoken: [], silenced: { count: 0 }, finishSentence: () => current?.onend?.() })
    class Utterance {
      readonly text: string
      lang = ''
      voice: { name: string } | null = null
      constructor(text: string) {
        this.text = text
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.defineProperty(window, 'speechSynthesis', { value: {
      getVoices: () => given,
      addEventListener: () => {},
      cancel: () => window.silenced.count += 1,
      speak: (words: Utterance & { onend?: () => void }) => {
        current = words
        window.spoken.push({ text: words.text, lang: words.lang, voice: words.voice?.name ?? '' })
      },
    } })
  }, voices)
}

const german: Voice = { name: 'Anna', lang: 'de-DE', localService: true }
const english: Voice = { name: 'Kate', lang: 'en-GB', localService: true }
/** What is marked, without explanations that nobody has opened. */
function marked(page: Page) {
  return page.evaluate(() => [...CSS.highlights.get('read-aloud') ?? []].map((range) => {
    const part = (range as Range).cloneContents()
    part.querySelectorAll('[popover]').forEach(note => note.remove())
    return part.textContent?.replace(/\s+/g, ' ')
  }))
}

test.describe('reading aloud', () => {
  test('is offered where this device has a voice for the language of the page, and nowhere else', async ({ page }) => {
    await giveVoices(page, [german, { ...english, localService: false }])
    await page.goto('/kontakt')
    await expect(page.getByRole('button', { name: 'Vorlesen' })).toBeVisible()
    await page.goto('/leichte-sprache/kontakt')
    await expect(page.getByRole('button', { name: 'Vorlesen' })).toBeVisible()
    await page.goto('/en/kontakt')
    await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0)
  })

  test('goes sentence by sentence, marks the one that is read, stops and goes on', async ({ page }) => {
    await giveVoices(page, [german])
    await page.goto('/impressum')
    await page.getByRole('button', { name: 'Vorlesen' }).click()
    expect(await page.evaluate(() => window.spoken)).toEqual([{ text: 'Impressum', lang: 'de-DE', voice: 'Anna' }])
    await page.evaluate(() => window.finishSentence())
    expect((await page.evaluate(() => window.spoken)).at(-1)?.text).toBe('Diese Website ist eine Demonstration des Systems KEK.')
    expect(await marked(page)).toEqual(['Diese Website ist eine Demonstration des Systems KEK.'])
    await page.getByRole('button', { name: 'Anhalten' }).click()
    expect(await page.evaluate(() => window.silenced.count)).toBe(1)
    await page.evaluate(() => window.finishSentence())
    await page.getByRole('button', { name: 'Weiterlesen' }).click()
    expect((await page.evaluate(() => window.spoken)).slice(1).map(({ text }) => text)).toEqual(Array.from({ length: 2 }, () => 'Diese Website ist eine Demonstration des Systems KEK.'))
    await page.getByRole('button', { name: 'Beenden' }).click()
    expect(await marked(page)).toEqual([])
    await expect(page.getByRole('button', { name: 'Vorlesen' })).toBeFocused()
  })

  test('reads everything once, each part in its own language, and leaves out what only leads elsewhere', async ({ page }) => {
    await giveVoices(page, [german, english])
    await page.goto('/en/projekte/rufbus-am-wochenende')
    await page.getByRole('button', { name: 'Read aloud' }).click()
    const said = await page.evaluate(() => {
      const stop = document.querySelectorAll<HTMLElement>('.read-aloud button')[1]
      for (let sentences = 0; !stop?.hidden && sentences < 500; sentences += 1)
        window.finishSentence()
      return window.spoken
    })
    expect(said).toContainEqual({ text: 'Rufbus am Wochenende', lang: 'de-DE', voice: 'Anna' })
    expect(said).toContainEqual({ text: 'This page is not available in English yet.', lang: 'en-GB', voice: 'Kate' })
    expect(said.map(({ text }) => text)).not.toContain('Home')
    expect(said.length).toBeLessThan(400)
  })

  test('ends when the page is left', async ({ page }) => {
    await giveVoices(page, [german])
    await page.goto('/impressum')
    await page.getByRole('button', { name: 'Vorlesen' }).click()
    expect(await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide'))
      return window.silenced.count
    })).toBe(1)
  })
})
