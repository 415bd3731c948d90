import { expect, test } from '../test.ts'

test('no table of the state of implementation has to be moved where there is room for its columns', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  for (const path of ['/stand-der-umsetzung', '/en/stand-der-umsetzung', '/leichte-sprache/stand-der-umsetzung']) {
    await page.goto(path)
    const beyond = await page.locator('.numbers-wrap').evaluateAll(tables => tables.map(table => table.scrollWidth - table.clientWidth))
    expect(beyond.length, path).toBeGreaterThan(1)
    expect(beyond.filter(width => width > 0), path).toEqual([])
    await expect(page.locator('.scroll-hint').first(), path).toBeHidden()
  }
})

test('the sun of the landscape is whole or not there, however wide the screen is', async ({ page }) => {
  await page.goto('/')
  for (const width of [320, 412, 600, 767, 768, 880, 991, 992, 1280, 1600]) {
    await page.setViewportSize({ width, height: 800 })
    const [left = 0, right = 0] = await page.locator('.hero__landscape circle').evaluate((sun) => {
      const box = sun.getBoundingClientRect()
      return [box.left, box.right]
    })
    expect(right <= width || left >= width, `bei ${width} Punkten von ${Math.round(left)} bis ${Math.round(right)}`).toBe(true)
  }
})

test('no row of themes ends before the others, on tablets and on screens', async ({ page }) => {
  await page.goto('/')
  for (const width of [768, 1000, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    const [list, last] = await Promise.all([page.locator('.theme-cards'), page.locator('.theme-card').last()].map(part => part.evaluate(element => Math.round(element.getBoundingClientRect().right))))
    expect(last, `bei ${width} Punkten`).toBe(list)
  }
})
