import type { LedgerEntry } from '@kek/contract'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chainOf } from './entry-chain.ts'
import { makeFolder, runLedger, runSite, shows } from './site-under-test.ts'

/** The same publications with another past. */
const rewrite = (entries: readonly LedgerEntry[]): LedgerEntry[] => chainOf(entries.map(entry => ({ ...entry, note: 'umgeschrieben' })))

const lies: readonly [string, (entries: readonly LedgerEntry[]) => LedgerEntry[], RegExp][] = [
  ['has lost entries', entries => entries.slice(0, 2), /verloren/],
  ['has another past of the same length', rewrite, /umgeschrieben|passt nicht/],
  ['has another past and goes on', entries => rewrite([...entries, ...entries.slice(-1)]), /gebrochen|umgeschrieben/],
  ['goes on with an entry that is not its own', entries => [...entries, { ...chainOf([{ type: 'page', documentId: 'x' }], entries)[0] as LedgerEntry, note: 'nachträglich' }], /gebrochen/],
  ['goes on with content that was changed', entries => [...entries, { ...chainOf([{ type: 'page', documentId: 'x', content: { title: 'a' } }], entries)[0] as LedgerEntry, content: { title: 'b' } }], /gebrochen/],
  ['leaves an entry out', entries => [...entries, ...chainOf([{ type: 'page', documentId: 'x' }, { type: 'page', documentId: 'y' }], entries).slice(1)], /gebrochen/],
]

describe.each(lies)('a ledger that %s', (_, lie, reason) => {
  it('is refused while running; the site goes on with what it had, and follows again when the true one is back', async () => {
    const { ledger, url } = await runLedger(3)
    const { site, overheard } = runSite(url, await makeFolder())
    await overheard.next(/folgt dem Register/)
    const truth = ledger.entries
    ledger.entries = lie(truth)
    const refused = overheard.next(/wird nicht angenommen/)
    ledger.interrupt()
    await refused
    expect(site.health).toMatchObject({ status: 'refused', seq: 3, headHash: truth[2]?.hash, reason: expect.stringMatching(reason) })
    expect(site.state?.snapshot.all('page')).toHaveLength(3)
    ledger.entries = truth
    ledger.publish('page', 'seite-4', { title: 'Seite 4' })
    await shows(site, 4)
    await overheard.next(/folgt dem Register/)
    expect(site.health.status).toBe('ok')
  })

  it('is refused at the start against the own copy', async () => {
    const { ledger, url } = await runLedger(3)
    const folder = await makeFolder()
    const first = runSite(url, folder)
    await first.overheard.next(/folgt dem Register/)
    await first.site.close()
    ledger.entries = lie(ledger.entries)
    const { site, overheard } = runSite(url, folder)
    await overheard.next(/wird nicht angenommen/)
    expect(site.health).toMatchObject({ status: 'refused', seq: 3, reason: expect.stringMatching(reason) })
  })
})

it('a ledger that is broken from the start is never shown', async () => {
  const { ledger, url } = await runLedger(3)
  ledger.entries = ledger.entries.toSpliced(1, 1)
  const { site, overheard } = runSite(url, await makeFolder())
  await overheard.next(/wird nicht angenommen/)
  expect(site.state).toBeUndefined()
  expect(site.health.status).toBe('starting')
})

it('an answer in an unknown form is refused, with the field in the reason', async () => {
  const { ledger, url } = await runLedger(1)
  ledger.entries = ledger.entries.map(entry => ({ ...entry, type: 'gibtEsNicht' as 'page' }))
  const { site, overheard } = runSite(url, await makeFolder())
  await overheard.next(/entries\.0\.type/)
  expect(site.health.cmsReachable).toBe(true)
})

describe('a copy on the disk', () => {
  async function copyOf(count: number) {
    const running = await runLedger(count)
    const folder = await makeFolder()
    const { site, overheard } = runSite(running.url, folder)
    await overheard.next(/folgt dem Register/)
    await site.close()
    return { ...running, folder, file: join(folder, 'ledger.jsonl') }
  }

  it('whose last line is half written loses that line only, and is whole again afterwards', async () => {
    const { ledger, url, folder, file } = await copyOf(3)
    const whole = await readFile(file)
    await writeFile(file, whole.subarray(0, -20))
    await ledger.close()
    const { site, overheard } = runSite(url, folder)
    await overheard.next(/halb geschrieben/)
    await shows(site, 2)
    await ledger.listen(Number(new URL(url).port))
    await shows(site, 3)
    await site.close()
    expect(await readFile(file)).toEqual(whole)
  })

  it('that is damaged in the middle is not shown but fetched anew', async () => {
    const { ledger, url, folder, file } = await copyOf(3)
    const whole = await readFile(file, 'utf8')
    await writeFile(file, whole.replace('Seite 2', 'Seite 9'))
    await ledger.close()
    const { site, overheard } = runSite(url, folder)
    await overheard.next(/nach Eintrag 1 beschädigt/)
    expect(site.state).toBeUndefined()
    await ledger.listen(Number(new URL(url).port))
    await shows(site, 3)
    await site.close()
    expect(await readFile(file, 'utf8')).toBe(whole)
  })

  it('that is damaged still counts as far as it is whole: a ledger without that is refused', async () => {
    const { ledger, url, folder, file } = await copyOf(3)
    await writeFile(file, (await readFile(file, 'utf8')).replace('Seite 3', 'Seite 9'))
    ledger.entries = rewrite(ledger.entries)
    const { site, overheard } = runSite(url, folder)
    await overheard.next(/enthält Eintrag 2 nicht so, wie er bekannt ist/)
    expect(site.state).toBeUndefined()
  })

  it('with rubbish behind its end takes new entries in the right place', async () => {
    const { ledger, url, folder, file } = await copyOf(2)
    await appendFile(file, `{"seq":3,"at":"20${'x'.repeat(5000)}`)
    ledger.publish('page', 'seite-3', { title: 'Seite 3' })
    const { site } = runSite(url, folder)
    await shows(site, 3)
    await site.close()
    expect((await readFile(file, 'utf8')).trimEnd().split('\n').slice(1).map(line => (JSON.parse(line) as LedgerEntry).seq)).toEqual([1, 2, 3])
  })
})
