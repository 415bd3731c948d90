import type { PaperDeskOptions, Wish } from './paper-desk.ts'
import type { Order } from './typesetter/order.ts'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { PaperDesk } from './paper-desk.ts'
import { TypesetterProcess } from './typesetter-process.ts'

/** Sets nothing, and says what was ordered. */
class Pretender extends TypesetterProcess {
  readonly orders: Omit<Order, 'id'>[] = []
  hold: Promise<void> = Promise.resolve()

  override async typeset(order: Omit<Order, 'id'>): Promise<void> {
    this.orders.push(order)
    await this.hold
    await writeFile(order.output, JSON.stringify(order.data))
  }
}

async function openDesk(options: Partial<Pick<PaperDeskOptions, 'maxBytes' | 'maxPastBytes'>> = {}) {
  const base = await mkdtemp(join(tmpdir(), 'kek-desk-'))
  onTestFinished(() => rm(base, { recursive: true, force: true }))
  const folder = join(base, 'papers')
  const typesetter = new Pretender()
  /** Pictures that were asked for: with that a wish is about to wait for its turn. */
  const asked: string[] = []
  const desk = new PaperDesk({ ...options, folder, typesetter, pathOf: async sha256 => `/files/${asked.push(sha256) && sha256}` })
  const wish = (title: string, more: Partial<Wish> = {}): Wish => ({ layout: 'paper', data: { title }, pictures: [], erasures: 0, ...more })
  /** What lies there of today's states, and of earlier ones. */
  const kept = async () => await Promise.all([folder, `${folder}-past`].map(async one => (await readdir(one).catch(() => [])).length))
  return { folder, kept, typesetter, desk, wish, asked }
}

describe('paperDesk', () => {
  it('orders what is wanted once for all who want the same', async () => {
    const { desk, typesetter, wish } = await openDesk()
    const answers = await Promise.all(Array.from({ length: 200 }, () => desk.obtain(wish('A'))))
    await desk.obtain(wish('A'))
    expect(typesetter.orders.length).toBe(1)
    expect(new Set(answers.map(String))).toEqual(new Set(['{"title":"A"}']))
  })

  it('hands over the files of the pictures', async () => {
    const { desk, typesetter, wish } = await openDesk()
    await desk.obtain(wish('A', { pictures: ['x', 'x', 'y'] }))
    expect(typesetter.orders[0]?.pictures).toEqual({ x: '/files/x', y: '/files/y' })
  })

  it('asks to come again when too many different ones are wanted at once, and goes on afterwards', async () => {
    const { desk, typesetter, wish } = await openDesk()
    const { promise, resolve } = Promise.withResolvers<void>()
    typesetter.hold = promise
    const wanted = Array.from({ length: 50 }, (_, index) => desk.obtain(wish(String(index))).then(() => 'done', (error: Error) => 'reason' in error ? error.reason : error.message))
    await expect(Promise.any(wanted)).resolves.toBe('busy')
    resolve()
    const outcomes = await Promise.all(wanted)
    expect(outcomes.filter(outcome => outcome === 'done').length).toBe(40)
    await expect(desk.obtain(wish('later'))).resolves.toBeDefined()
  })

  it('keeps room for today\'s, however many of earlier days are wanted', async () => {
    const { desk, typesetter, wish } = await openDesk()
    const { promise, resolve } = Promise.withResolvers<void>()
    typesetter.hold = promise
    const past = Array.from({ length: 60 }, (_, index) => desk.obtain(wish(String(index), { isPast: true })).then(() => 'done', (error: Error) => 'reason' in error ? error.reason : error.message))
    await expect(Promise.any(past)).resolves.toBe('busy')
    const today = desk.obtain(wish('today'))
    resolve()
    await expect(today).resolves.toBeDefined()
    expect((await Promise.all(past)).filter(outcome => outcome === 'done').length).toBe(10)
    await expect(desk.obtain(wish('later', { isPast: true }))).resolves.toBeDefined()
  })

  it('sets today\'s before everything of earlier days that only waits', async () => {
    const { asked, desk, typesetter, wish } = await openDesk()
    const { promise, resolve } = Promise.withResolvers<void>()
    typesetter.hold = promise
    const past = Array.from({ length: 5 }, (_, index) => desk.obtain(wish(`past ${index}`, { isPast: true, pictures: ['x'] })))
    await expect.poll(() => asked.length).toBe(5)
    const today = [desk.obtain(wish('today', { pictures: ['x'] })), desk.obtain(wish('today, too', { layout: 'share', pictures: ['x'] }))]
    await expect.poll(() => asked.length).toBe(7)
    resolve()
    await Promise.all([...past, ...today])
    expect(typesetter.orders.map(({ data }) => (data as { title: string }).title.split(/[ ,]/)[0])).toEqual(['past', 'today', 'today', 'past', 'past', 'past', 'past'])
  })

  it('makes pictures however many papers wait, and papers however many pictures', async () => {
    const { desk, typesetter, wish } = await openDesk()
    const { promise, resolve } = Promise.withResolvers<void>()
    typesetter.hold = promise
    const wanted = (['paper', 'picture'] as const).flatMap(layout => Array.from({ length: 40 }, (_, index) => desk.obtain(wish(String(index), { layout }))))
    await expect.poll(() => typesetter.orders.filter(({ layout }) => layout === 'picture').length).toBe(40)
    expect(typesetter.orders.filter(({ layout }) => layout === 'paper').length).toBe(1)
    resolve()
    expect((await Promise.all(wanted)).length).toBe(80)
  })

  it('forgets as soon as it is told of an erasure, though nobody wants anything; what was being made is not kept either', async () => {
    const { desk, kept, typesetter, wish } = await openDesk()
    await desk.obtain(wish('Name, der weg muss'))
    await desk.obtain(wish('Name, der auch aus früheren Ständen weg muss', { isPast: true }))
    const { promise, resolve } = Promise.withResolvers<void>()
    typesetter.hold = promise
    const underWay = desk.obtain(wish('Noch einer'))
    await expect.poll(() => typesetter.orders.length).toBe(3)
    await desk.forget(1)
    resolve()
    await underWay
    expect(await kept()).toEqual([0, 0])
  })

  it('keeps today\'s, however many of earlier days are made: those push out only each other', async () => {
    const { desk, kept, typesetter, wish } = await openDesk({ maxBytes: 100, maxPastBytes: 40 })
    await desk.obtain(wish('today'))
    for (let index = 0; index < 20; index += 1)
      await desk.obtain(wish(`past ${index}`, { isPast: true }))
    expect(await kept()).toEqual([1, 2])
    await desk.obtain(wish('today'))
    expect(typesetter.orders.length).toBe(21)
  })

  it('finds those of earlier days again', async () => {
    const { desk, typesetter, wish } = await openDesk()
    await desk.obtain(wish('past', { isPast: true }))
    await desk.obtain(wish('past', { isPast: true }))
    expect(typesetter.orders.length).toBe(1)
  })

  it('puts together nothing that it then refuses, and says beforehand whether it would', async () => {
    const { desk, typesetter, wish } = await openDesk()
    const { promise, resolve } = Promise.withResolvers<void>()
    typesetter.hold = promise
    const past = { layout: 'paper', isPast: true } as const
    let madeUp = 0
    const wanted = Array.from({ length: 60 }, (_, index) => desk.read(`0-${index}.pdf`, past, () => wish(String(madeUp += 1), past)).then(() => 'done', () => 'busy'))
    await expect(Promise.any(wanted.map(async one => await one === 'busy' ? 'busy' : Promise.reject(new Error('Noch einer.'))))).resolves.toBe('busy')
    expect([madeUp, desk.isBusy(past), desk.isBusy({ layout: 'paper' })]).toEqual([10, true, false])
    resolve()
    expect((await Promise.all(wanted)).filter(outcome => outcome === 'busy').length).toBe(50)
    expect(desk.isBusy(past)).toBe(false)
  })

  it('forgets what was made before something was erased by law', async () => {
    const { desk, folder, wish } = await openDesk()
    await desk.obtain(wish('Name, der weg muss'))
    await desk.obtain(wish('B', { erasures: 1 }))
    expect((await readdir(folder)).map(name => name.split('-')[0])).toEqual(['1'])
  })
})
