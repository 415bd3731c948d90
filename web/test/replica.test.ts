import type { Site } from '../server/site/site.ts'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chainOf } from './entry-chain.ts'
import { makeFolder, runLedger, runSite, shows } from './site-under-test.ts'

function titles(site: Site): readonly string[] | undefined {
  return site.state?.snapshot.all('page').map(({ content }) => content.title)
}

describe('following the ledger', () => {
  it('shows each publication as soon as it is written, and misses none', async () => {
    const { ledger, url } = await runLedger(1)
    const { site } = runSite(url, await makeFolder())
    await shows(site, 1)
    for (let number = 2; number <= 100; number += 1) {
      ledger.publish('page', `seite-${number}`, { title: `Seite ${number}` })
      if (number % 7 === 0)
        await shows(site, number)
    }
    await shows(site, 100)
    expect(titles(site)).toEqual(Array.from({ length: 100 }, (_, index) => `Seite ${index + 1}`))
    expect(site.health).toMatchObject({ status: 'ok', seq: 100, headHash: ledger.entries.at(-1)?.hash, cmsReachable: true, ageSeconds: 0 })
  })

  it('fetches a long ledger in pages and shows it only when it is whole', async () => {
    const { ledger, url } = await runLedger(0)
    ledger.entries = chainOf(Array.from({ length: 2500 }, (_, index) => ({ type: 'place', documentId: `ort-${index}`, content: { name: `Ort ${index}`, kind: 'office' } })))
    const { site } = runSite(url, await makeFolder())
    const seen: (number | undefined)[] = []
    site.onChange(() => seen.push(site.state?.snapshot.seq))
    await shows(site, 2500)
    expect(seen).toEqual([2500])
    expect(ledger.requests.slice(0, 3)).toEqual([0, 1000, 2000].map(after => `GET /api/kek/changes?after=${after}&wait=0&limit=1000`))
  })

  it('serves an empty ledger as an empty site', async () => {
    const { url } = await runLedger(0)
    const { site } = runSite(url, await makeFolder())
    await shows(site, 0)
    expect(site.health.status).not.toBe('starting')
  })

  it('goes on from memory when its disk fails, and makes up for it later', async () => {
    const { ledger, url } = await runLedger(1)
    const folder = await makeFolder()
    const { site, overheard } = runSite(url, folder)
    await overheard.next(/folgt dem Register/)
    await rm(folder, { recursive: true })
    const complaint = overheard.next(/Kopie des Registers lässt sich nicht schreiben/)
    ledger.publish('page', 'seite-2', { title: 'Seite 2' })
    await complaint
    expect(titles(site)).toEqual(['Seite 1', 'Seite 2'])
    ledger.publish('page', 'seite-3', { title: 'Seite 3' })
    await shows(site, 3)
    await site.close()
    expect((await readFile(join(folder, 'ledger.jsonl'), 'utf8')).trimEnd().split('\n')).toHaveLength(4)
  })
})

describe('starting again', () => {
  it('goes on where it was, and asks only for what is new', async () => {
    const { ledger, url } = await runLedger(3)
    const folder = await makeFolder()
    const first = runSite(url, folder)
    await first.overheard.next(/folgt dem Register/)
    await first.site.close()
    ledger.publish('page', 'seite-4', { title: 'Seite 4' })
    ledger.requests.length = 0
    const { site } = runSite(url, folder)
    await shows(site, 4)
    expect(titles(site)).toEqual(['Seite 1', 'Seite 2', 'Seite 3', 'Seite 4'])
    expect(ledger.requests[0]).toBe('GET /api/kek/changes?after=2&wait=0&limit=1000')
  })

  it('shows its own copy while the CMS is down, and catches up when it is back', async () => {
    const { ledger, url } = await runLedger(2)
    const folder = await makeFolder()
    const first = runSite(url, folder)
    await first.overheard.next(/folgt dem Register/)
    await first.site.close()
    await ledger.close()
    const { site, overheard } = runSite(url, folder)
    await overheard.next(/CMS antwortet nicht/)
    expect(titles(site)).toEqual(['Seite 1', 'Seite 2'])
    expect(site.health).toMatchObject({ status: 'stale', seq: 2, cmsReachable: false, ageSeconds: null, reason: expect.stringContaining('eigene Kopie') })
    ledger.publish('page', 'seite-3', { title: 'Seite 3' })
    await ledger.listen(Number(new URL(url).port))
    await shows(site, 3)
    expect(titles(site)).toEqual(['Seite 1', 'Seite 2', 'Seite 3'])
  })

  it('has nothing to show without a copy and without the CMS', async () => {
    const { ledger, url } = await runLedger(1)
    await ledger.close()
    const { site, overheard } = runSite(url, await makeFolder())
    await overheard.next(/CMS antwortet nicht/)
    expect(site.state).toBeUndefined()
    expect(site.health).toMatchObject({ status: 'starting', seq: 0, headHash: null })
  })
})

describe('erasure by law', () => {
  it('leaves nothing of the content: not on the site, not on the disk', async () => {
    const { ledger, url } = await runLedger(2)
    ledger.publish('page', 'seite-3', { title: 'Max Mustermann' })
    const folder = await makeFolder()
    const { site, overheard } = runSite(url, folder)
    await overheard.next(/folgt dem Register/)
    expect(await readFile(join(folder, 'ledger.jsonl'), 'utf8')).toContain('Mustermann')
    const changed = new Promise<void>(resolve => site.onChange(resolve))
    ledger.erase(3)
    await changed
    expect(titles(site)).toEqual(['Seite 1', 'Seite 2'])
    await site.close()
    expect(await readFile(join(folder, 'ledger.jsonl'), 'utf8')).not.toContain('Mustermann')
  })
})
