import { expect, test } from '../test.ts'

/** What is told apart by more than colour: the pattern of each status that stands on a page, by its word. */
const patterns = (marks: Element[]) => marks.map(mark => ({ word: mark.textContent?.trim() ?? '', pattern: mark.querySelector('path')?.getAttribute('d') ?? '', colour: getComputedStyle(mark).color }))

test('every status has a word, a colour and a pattern of its own, the same wherever it stands', async ({ page }) => {
  const seen = new Map<string, string>()
  for (const path of ['/ansaetze', '/ansaetze?seite=2', '/konzept/lebenswerte-orte', '/ansaetze/pflegeberatung-die-ins-haus-kommt', '/en/ansaetze']) {
    await page.goto(path)
    const tags = await page.locator('.tag--status').evaluateAll(patterns)
    expect(tags.length, path).toBeGreaterThan(0)
    for (const { word, pattern, colour } of tags) {
      expect(word).not.toBe('')
      expect(seen.get(word) ?? `${pattern} ${colour}`, `${word} auf ${path}`).toBe(`${pattern} ${colour}`)
      seen.set(word, `${pattern} ${colour}`)
    }
  }
  const german = [...seen].filter(([word]) => ['vorgesehen', 'in Umsetzung', 'Daueraufgabe'].includes(word))
  expect(german).toHaveLength(3)
  expect(new Set(german.map(([, look]) => look.split(' rgb')[0])).size).toBe(3)
  expect(new Set(german.map(([, look]) => look.split(' rgb')[1])).size).toBe(3)
})

test('how far something is stands before the word that it is an example, which has no colour of its own', async ({ page }) => {
  await page.goto('/ansaetze/pflegeberatung-die-ins-haus-kommt')
  const top = async (part: string) => (await page.locator('.page-head').locator(part).boundingBox())?.y ?? Infinity
  expect(await top('.tag--status')).toBeLessThan(await top('.notice'))
  await page.goto('/ansaetze')
  const examples = page.locator('.approaches .tags:has(.tag--example)')
  expect(await examples.count()).toBeGreaterThan(0)
  for (const tags of await examples.all())
    await expect(tags.locator(':scope > *').first()).toHaveClass(/tag--status/)
  const looks = await page.locator('.tag--example').evaluateAll(all => [...new Set(all.map(tag => `${getComputedStyle(tag).color} ${getComputedStyle(tag).borderTopColor}`))])
  const muted = await page.locator('.approaches__place').first().evaluate(element => getComputedStyle(element).color)
  expect(looks).toEqual([`${muted} rgba(0, 0, 0, 0)`])
})

test('the patterns of tags are those of the pictures of the whole plan', async ({ page }) => {
  await page.goto('/stand-der-umsetzung')
  const drawn = await page.locator('pattern').evaluateAll(all => Object.fromEntries(all.map(pattern => [pattern.id, pattern.querySelector('path')?.getAttribute('d') ?? ''])))
  const names = await page.locator('.numbers--bars tbody .numbers__name').evaluateAll(all => all.map(name => [name.textContent?.trim() ?? '', /#(muster-\w+)/.exec(name.querySelector('rect')?.getAttribute('fill') ?? '')?.[1] ?? '']))
  await page.goto('/ansaetze')
  const tags = await page.locator('.tag--status').evaluateAll(patterns)
  for (const { word, pattern } of tags)
    expect(pattern, word).toBe(drawn[names.find(([name]) => name === word)?.[1] ?? ''])
})

test('a table wider than the screen shows that it goes on, is told to, and moves by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/stand-der-umsetzung')
  const table = page.getByRole('region', { name: /^Handlungsfelder/ }).locator('.numbers-wrap')
  await expect(table).toHaveAttribute('aria-label', /.{10,}/)
  await expect(page.getByText('Sie lässt sich seitwärts schieben').first()).toBeVisible()
  // Two shadows stay, two grounds move along and cover them at the ends.
  await expect(table).toHaveCSS('background-attachment', 'local, local, scroll, scroll')
  await table.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate(element => element.scrollLeft)).toBeGreaterThan(0)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(page.getByText('Sie lässt sich seitwärts schieben').first()).toBeHidden()
  expect(await table.evaluate(element => element.scrollWidth - element.clientWidth)).toBe(0)
})

test('the table of statuses is whole on a small telephone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/stand-der-umsetzung')
  expect(await page.locator('.numbers-wrap--whole').evaluate(element => element.scrollWidth - element.clientWidth)).toBe(0)
})

test('shares whose sum is not quite the whole are said to be rounded', async ({ page }) => {
  for (const [address, sentence] of [['/stand-der-umsetzung', 'Die Anteile sind gerundet.'], ['/en/stand-der-umsetzung', 'The shares are rounded.'], ['/leichte-sprache/stand-der-umsetzung', 'Die Prozente sind gerundet.']] as const) {
    await page.goto(address)
    await expect(page.getByRole('main').getByText(sentence), address).toHaveCount(1)
  }
})
