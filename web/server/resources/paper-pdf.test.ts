import type { PaperDesk, Wish, WishKind } from '../paper/paper-desk.ts'
import { genesisHash } from '@kek/contract'
import { beforeEach, describe, expect, it } from 'vitest'
import { chainOf } from '../../test/entry-chain.ts'
import { documentIdOf, importContent } from '../../test/import-content.ts'
import { setCurrentDesk } from '../paper/current-desk.ts'
import { PaperUnavailable } from '../paper/typesetter-process.ts'
import { MediaMirror } from '../replica/media-mirror.ts'
import { PublicState } from '../site/public-state.ts'
import { completeContent } from '../snapshot/complete-content.ts'
import { answerResource } from './answer-resource.ts'

function nothing(): never {
  throw new Error('Das wird hier nicht gebraucht.')
}

const entries = chainOf([{ type: 'approach' as const, documentId: documentIdOf('approach', 'bus'), content: completeContent('approach', importContent('approach', { title: 'Rufbus' }, nothing)) }])
const freshState = () => new PublicState({ entries, head: entries.at(-1) ?? { seq: 0, hash: genesisHash }, erasures: 0 }, '2026-11-26')
const state = freshState()
const media = new MediaMirror({ folder: '', fetchMedia: nothing, log: nothing, signal: AbortSignal.abort() })
const answer = (path: string) => answerResource(path, { state, siteUrl: 'https://kek.example', media })

/** A desk at which everything goes as `obtain` says. */
function deskThat(obtain: () => Promise<Buffer>): void {
  setCurrentDesk({ isBusy: () => false, obtain, nameOf: () => '0-0.pdf', read: obtain } as unknown as PaperDesk)
}

beforeEach(() => deskThat(async () => Buffer.from('%PDF-1.7')))

describe('a paper', () => {
  it('is given out with a name to keep it by, and is not kept in memory', async () => {
    expect(await answer('/ansaetze/rufbus.pdf')).toMatchObject({ status: 200, contentType: 'application/pdf', isKept: false, headers: ['Content-Disposition', expect.stringContaining('filename="rufbus-2026-11-26.pdf"')] })
  })

  it('is put together once for a state: whoever asks again waits for the disk alone', async () => {
    const same = freshState()
    const named: string[] = []
    setCurrentDesk({ isBusy: () => false, nameOf: () => String(named.push('0-0.pdf')), read: async () => Buffer.from('%PDF-1.7') } as unknown as PaperDesk)
    for (const path of ['/ansaetze/rufbus.pdf', '/ansaetze/rufbus.pdf', '/en/ansaetze/rufbus.pdf'])
      expect(await answerResource(path, { state: same, siteUrl: 'https://kek.example', media })).toMatchObject({ status: 200 })
    expect(named.length).toBe(2)
  })

  it('of an earlier day is wanted as one, so that it does not keep today\'s away, and only so many of its files are remembered', async () => {
    const wishes: Wish[] = []
    let named = 0
    setCurrentDesk({
      isBusy: () => false,
      nameOf: () => `0-${named += 1}.pdf`,
      read: async (_: string, kind: WishKind, wishOf: () => Wish) => {
        wishes.push({ ...wishOf(), ...kind })
        return Buffer.from('%PDF-1.7')
      },
    } as unknown as PaperDesk)
    const fresh = freshState()
    const on = (day: string) => answerResource('/ansaetze/rufbus.pdf', { state: fresh, siteUrl: 'https://kek.example', media, base: `/stand/${day}`, edition: { title: null, day: '2019-05-01' } })
    await on('2019-05-01')
    await on('2019-05-01')
    await answerResource('/ansaetze/rufbus.pdf', { state: fresh, siteUrl: 'https://kek.example', media })
    expect([named, wishes.map(({ isPast }) => isPast)]).toEqual([2, [true, true, false]])
    for (let count = 0; count < 2000; count += 1)
      await on(`day-${count}`)
    await on('2019-05-01')
    expect(named).toBe(2003)
  })

  it('is not even put together where it would be refused, unless it is known already', async () => {
    const same = freshState()
    const ask = (path: string) => answerResource(path, { state: same, siteUrl: 'https://kek.example', media })
    let isBusy = false
    const named: string[] = []
    setCurrentDesk({ isBusy: () => isBusy, nameOf: () => String(named.push('0-0.pdf')), read: async () => Buffer.from('%PDF-1.7') } as unknown as PaperDesk)
    await ask('/ansaetze/rufbus.pdf')
    isBusy = true
    expect([await ask('/ansaetze/rufbus.pdf'), await ask('/en/ansaetze/rufbus.pdf'), named.length]).toMatchObject([{ status: 200 }, { status: 503 }, 1])
    isBusy = false
    expect(await ask('/en/ansaetze/rufbus.pdf')).toMatchObject({ status: 200 })
  })

  it('is put together once where it is set for the first time', async () => {
    const wishes = new Set<Wish>()
    setCurrentDesk({
      isBusy: () => false,
      nameOf: (wish: Wish) => String(wishes.add(wish).size),
      read: async (_name: string, _kind: WishKind, wishOf: () => Wish) => {
        wishes.add(wishOf())
        return Buffer.from('%PDF-1.7')
      },
    } as unknown as PaperDesk)
    await answerResource('/ansaetze/rufbus.pdf', { state: freshState(), siteUrl: 'https://kek.example', media })
    expect(wishes.size).toBe(1)
  })

  it.each([['missing', 'kann keine PDF-Dateien setzen'], ['busy', 'in einer Minute noch einmal']] as const)('that cannot be had (%s) is a page that says so', async (reason, sentence) => {
    deskThat(() => Promise.reject(new PaperUnavailable(reason, '')))
    const facts = await answer('/ansaetze/rufbus.pdf')
    expect(facts).toMatchObject({ status: 503, contentType: 'text/html; charset=utf-8', cacheControl: 'no-store', headers: ['Retry-After', '60'] })
    expect(facts?.body.toString()).toContain(sentence)
  })

  it('that fails is a fault, as of any page', async () => {
    deskThat(() => Promise.reject(new Error('Zeile 3')))
    await expect(answer('/ansaetze/rufbus.pdf')).rejects.toThrow('Zeile 3')
  })

  it('of what there is not is nothing', async () => {
    expect(await answer('/ansaetze/nie.pdf')).toBeUndefined()
    expect(await answer('/presse.pdf')).toBeUndefined()
  })
})

describe('a share image', () => {
  it('is a picture', async () => {
    expect(await answer('/teilen/ansaetze/rufbus.png')).toMatchObject({ status: 200, contentType: 'image/png' })
    expect(await answer('/teilen/nie.png')).toBeUndefined()
  })

  it('is not there where it cannot be made', async () => {
    deskThat(() => Promise.reject(new PaperUnavailable('missing', '')))
    expect(await answer('/teilen/ansaetze/rufbus.png')).toMatchObject({ status: 503 })
  })
})
