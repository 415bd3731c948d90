import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder, runLedger, runSite, shows } from './site-under-test.ts'

const isMedia = (request: string) => request.includes('/media/')

describe('files of the public', () => {
  it('are mirrored, and still there when the CMS is dead', async () => {
    const { ledger, url } = await runLedger(0)
    const file = ledger.addFile(Buffer.from('%PDF-1.7 Konzept'), 'Konzept.pdf', 'application/pdf')
    ledger.publish('document', 'd', { title: 'Konzept', kind: 'plan', file })
    const folder = await makeFolder()
    const first = runSite(url, folder)
    await shows(first.site, 1)
    await first.site.media.pathOf(file.sha256)
    await first.site.close()
    await ledger.close()
    const { site } = runSite(url, folder)
    await shows(site, 1)
    expect(await readFile(await site.media.pathOf(file.sha256), 'utf8')).toBe('%PDF-1.7 Konzept')
  })

  it('are fetched once, however many ask, and before the background gets to them', async () => {
    const { ledger, url } = await runLedger(0)
    const files = Array.from({ length: 20 }, (_, index) => ledger.addFile(Buffer.from(`Datei ${index}`), `${index}.pdf`, 'application/pdf'))
    files.forEach((file, index) => ledger.publish('document', `d${index}`, { title: `D ${index}`, kind: 'other', file }))
    const { site } = runSite(url, await makeFolder())
    await shows(site, 20)
    const paths = await Promise.all([...files, ...files].map(file => site.media.pathOf(file.sha256)))
    expect(await Promise.all(paths.slice(0, 20).map(path => readFile(path, 'utf8')))).toEqual(files.map((_, index) => `Datei ${index}`))
    expect(ledger.requests.filter(isMedia)).toHaveLength(20)
  })

  it('are removed when they are no longer public', async () => {
    const { ledger, url } = await runLedger(0)
    const file = ledger.addFile(Buffer.from('zurückgezogen'), 'a.pdf', 'application/pdf')
    ledger.publish('document', 'd', { title: 'D', kind: 'other', file })
    const folder = await makeFolder()
    const { site } = runSite(url, folder)
    await shows(site, 1)
    await site.media.pathOf(file.sha256)
    ledger.withdraw('document', 'd', null)
    await shows(site, 2)
    expect(site.state?.files.has(file.sha256)).toBe(false)
    await site.close()
    await expect.poll(() => readdir(join(folder, 'media'))).toEqual([])
  })

  it('that arrive falsified are not kept', async () => {
    const { ledger, url } = await runLedger(0)
    const file = ledger.addFile(Buffer.from('echt'), 'a.pdf', 'application/pdf')
    ledger.files.set(file.sha256, { bytes: Buffer.from('falsch'), mime: 'application/pdf' })
    ledger.publish('document', 'd', { title: 'D', kind: 'other', file })
    const folder = await makeFolder()
    const { site } = runSite(url, folder)
    await shows(site, 1)
    await expect(site.media.pathOf(file.sha256)).rejects.toThrow('verfälscht')
    await site.close()
    expect(await readdir(join(folder, 'media'))).toEqual([])
  })

  it('left half by a crash are cleared away', async () => {
    const { url } = await runLedger(0)
    const folder = await makeFolder()
    const first = runSite(url, folder)
    await shows(first.site, 0)
    await first.site.close()
    await writeFile(join(folder, 'media', 'abc.part'), 'halb')
    const { site } = runSite(url, folder)
    await shows(site, 0)
    expect(await readdir(join(folder, 'media'))).toEqual([])
  })
})
