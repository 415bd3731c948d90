import type { Wish } from './paper-desk.ts'
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

async function openDesk() {
  const folder = await mkdtemp(join(tmpdir(), 'kek-desk-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const typesetter = new Pretender()
  /** Pictures that were asked for: with that a wish is about to wait for its turn. */
  const asked: string[] = []
  const desk = new PaperDesk({ folder, typesetter, pathOf: async sha256 => `/files/${asked.push(sha256) && sha256}` })
  const wish = (title: string, more: Partial<Wish> = {}): Wish => ({ layout: 'paper', data: { title }, pictures: [], erasures: 0, ...more })
  return { folder, typesetter, desk, wish, asked }
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
    const { desk, folder, typesetter, wish } = await openDesk()
    await desk.obtain(wish('Name, der weg muss'))
    const { promise, resolve } = Promise.withResolvers<void>()
    typesetter.hold = promise
    const underWay = desk.obtain(wish('Noch einer'))
    await expect.poll(() => typesetter.orders.length).toBe(2)
    await desk.forget(1)
    resolve()
    await underWay
    expect(await readdir(folder)).toEqual([])
  })

  it('forgets what was made before something was erased by law', async () => {
    const { desk, folder, wish } = await openDesk()
    await desk.obtain(wish('Name, der weg muss'))
    await desk.obtain(wish('B', { erasures: 1 }))
    expect((await readdir(folder)).map(name => name.split('-')[0])).toEqual(['1'])
  })
})
