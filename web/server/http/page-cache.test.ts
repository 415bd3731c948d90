import { describe, expect, it } from 'vitest'
import { Answer } from './answer.ts'
import { BoundedStore, PageCache } from './page-cache.ts'

const answer = (status = 200, bytes = 1000) => new Answer({ status, body: Buffer.alloc(bytes), contentType: 'image/png', cacheControl: 'no-cache' })
const whenever = Date.now() + 3_600_000

describe('a store with a bound', () => {
  it('keeps below its bound and drops first what nobody asked for again', () => {
    const store = new BoundedStore(10_000)
    for (const key of ['a', 'b', 'c'])
      store.set(key, answer())
    store.get('a')
    store.set('d', answer())
    expect([...'abcd'].filter(key => store.get(key))).toEqual(['a', 'c', 'd'])
    for (let count = 0; count < 1000; count += 1)
      store.set(String(count), answer())
    expect(store.bytes).toBeLessThanOrEqual(10_000)
  })

  it('takes back what is stored again or too large', () => {
    const store = new BoundedStore(10_000)
    store.set('a', answer())
    store.set('a', answer())
    expect(store.bytes).toBe(answer().weight)
    store.set('gross', answer(200, 20_000))
    expect(store.get('gross')).toBeUndefined()
    expect(store.bytes).toBeLessThanOrEqual(10_000)
  })
})

describe('the page cache', () => {
  it('makes a page once for all who ask at the same time', async () => {
    const cache = new PageCache()
    cache.renew(whenever)
    const makings: (() => void)[] = []
    const make = () => new Promise<Answer>(resolve => makings.push(() => resolve(answer())))
    const asked = Promise.all([cache.obtain('/a', make), cache.obtain('/a', make)])
    makings.forEach(finish => finish())
    const [first, second] = await asked
    expect(makings).toHaveLength(1)
    expect(first).toBe(second)
    expect(cache.find('/a')).toBe(first)
  })

  it('does not show under a new head what was being made under the old one', async () => {
    const cache = new PageCache()
    cache.renew(whenever)
    let finish = (_: Answer): void => {}
    const old = cache.obtain('/a', () => new Promise((resolve) => {
      finish = resolve
    }))
    cache.renew(whenever)
    finish(answer())
    await old
    expect(cache.find('/a')).toBeUndefined()
  })

  it('keeps no failure, in either form', async () => {
    const cache = new PageCache()
    cache.renew(whenever)
    await cache.obtain('/a', async () => answer(500))
    await expect(cache.obtain('/b', () => Promise.reject(new Error('kaputt')))).rejects.toThrow('kaputt')
    expect(cache.find('/a')).toBeUndefined()
    expect((await cache.obtain('/b', async () => answer())).status).toBe(200)
  })

  it('is not emptied by a flood of paths that do not exist, nor by one of searches, of days to compare or of colours', async () => {
    const cache = new PageCache()
    cache.renew(whenever)
    await cache.obtain('/', async () => answer())
    for (let count = 0; count < 40; count += 1) {
      await cache.obtain(`/nix-${count}`, async () => answer(404, 2_000_000))
      for (const path of [`/suche?q=${count}`, `/stand/2019-05-${count}/vergleich`, `/en/stand/2019-05-${count}/vergleich`, `/gestaltung/lup_brand-${count}.css`])
        await cache.obtain(path, async () => answer(200, 2_000_000))
    }
    expect(cache.find('/')).toBeDefined()
    expect(cache.find('/nix-0')).toBeUndefined()
  })

  it('gives nothing that the clock has overtaken', async () => {
    const cache = new PageCache()
    cache.renew(Date.now() - 1)
    await cache.obtain('/a', async () => answer())
    expect(cache.find('/a')).toBeUndefined()
  })
})
