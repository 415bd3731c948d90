import type { Job, JobAction } from './job.ts'
import { describe, expect, it } from 'vitest'
import { JobRunner } from './job-runner.ts'
import { MemoryDatabase, MemoryJobs } from './memory-jobs.ts'

class Refused extends Error {}

const eight = '2026-12-01T07:00:00.000Z'
const nine = '2026-12-01T08:00:00.000Z'

function setUp() {
  const store = new MemoryJobs(new MemoryDatabase())
  const world = { now: new Date(nine), done: [] as string[], failing: new Map<string, Error>(), faults: 0 }
  const runner = new JobRunner({
    store,
    clock: () => world.now,
    execute: async ({ action, target }: Job) => {
      const name = `${action} ${'documentId' in target ? target.documentId : target.bundleId}`
      const fault = world.failing.get(name)
      if (fault)
        throw fault
      world.done.push(name)
    },
    sentenceOfRefusal: cause => cause instanceof Refused ? cause.message : undefined,
    onFault: () => (world.faults += 1),
  })
  const add = (action: JobAction, documentId: string, at = eight) => store.write(() => store.add({ target: { type: 'page', documentId, locale: 'de' }, action, at, terms: {}, contentHash: null, byUser: 1 }, new Date(0)))
  const later = (seconds: number) => (world.now = new Date(world.now.getTime() + seconds * 1000))
  return { store, world, runner, add, later }
}

describe('jobs that are due', () => {
  it('run in order of time, also long after it; what is not due stays', async () => {
    const { world, runner, add } = setUp()
    await add('withdraw', 'a', nine)
    await add('publish', 'a', eight)
    await add('publish', 'b', '2026-12-01T08:00:00.001Z')
    expect(await runner.runDue()).toEqual({ done: 2, refused: 0, faults: 0 })
    expect(world.done).toEqual(['publish a', 'withdraw a'])
    expect(await runner.runDue()).toEqual({ done: 0, refused: 0, faults: 0 })
  })

  it('end with the sentence of a refusal, once and for all', async () => {
    const { store, world, runner, add, later } = setUp()
    const { id } = await add('publish', 'a')
    world.failing.set('publish a', new Refused('Der Titel fehlt noch.'))
    expect(await runner.runDue()).toMatchObject({ refused: 1 })
    expect(await store.find(id)).toMatchObject({ status: 'failed', failure: 'Der Titel fehlt noch.', doneAt: nine })
    world.failing.clear()
    later(3600)
    expect(await runner.runDue()).toEqual({ done: 0, refused: 0, faults: 0 })
  })

  it('are tried again after a fault, with growing pauses, until it passes; the log hears of it', async () => {
    const { store, world, runner, add, later } = setUp()
    const { id } = await add('publish', 'a')
    world.failing.set('publish a', new Error('SQLITE_BUSY'))
    for (const pause of [5, 15, 60, 300, 600, 600]) {
      expect(await runner.runDue()).toMatchObject({ faults: 1 })
      later(pause - 1)
      expect(await runner.runDue()).toMatchObject({ faults: 0 })
      later(1)
    }
    expect(await store.find(id)).toMatchObject({ status: 'waiting', attempts: 6, failure: expect.stringContaining('von selbst wieder versucht') })
    expect(world.faults).toBe(6)
    world.failing.clear()
    expect(await runner.runDue()).toMatchObject({ done: 1 })
    expect(await store.find(id)).toMatchObject({ status: 'done', failure: null })
  })

  it('wait for an earlier one of the same document, and for no other', async () => {
    const { world, runner, add, later } = setUp()
    await add('publish', 'a', eight)
    await add('withdraw', 'a', nine)
    await add('publish', 'b', nine)
    world.failing.set('publish a', new Error('Platte voll'))
    await runner.runDue()
    expect(world.done).toEqual(['publish b'])
    world.failing.clear()
    later(5)
    await runner.runDue()
    expect(world.done).toEqual(['publish b', 'publish a', 'withdraw a'])
  })

  it('do not wait for a pause that a clock far ahead has written', async () => {
    const { world, runner, add, later } = setUp()
    await add('publish', 'a')
    world.failing.set('publish a', new Error('Platte voll'))
    later(365 * 86_400)
    await runner.runDue()
    later(-365 * 86_400)
    world.failing.clear()
    expect(await runner.runDue()).toMatchObject({ done: 1 })
  })

  it('are left for later when the process ends', async () => {
    const { world, runner, add } = setUp()
    await add('publish', 'a')
    await add('publish', 'b')
    await runner.runDue(() => world.done.length > 0)
    expect(world.done).toEqual(['publish a'])
  })
})
