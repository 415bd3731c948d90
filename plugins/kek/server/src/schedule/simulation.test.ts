import type { Job, JobAction } from './job.ts'
import { berlinClock, understandMoment } from '@kek/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JobRunner } from './job-runner.ts'
import { compareJobs, isSameTarget } from './job.ts'
import { MemoryDatabase, MemoryJobs } from './memory-jobs.ts'

const minute = 60_000
const hour = 60 * minute
const simulations = 100
const jobsEach = 100

/** What can go wrong while a job runs. A process that dies does nothing any more; the others are faults it lives on with. */
const mishaps = ['diesBeforeExecute', 'diesAfterExecute', 'diesBeforeCommit', 'diesAfterCommit', 'faultBeforeExecute', 'faultAfterExecute', 'faultAtCommit'] as const
type Mishap = typeof mishaps[number]

class Refused extends Error {}

/** Numbers from 0 to 1, the same ones for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6D2B79F5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Three processes with clocks of their own on one database, for some days around a change of the clocks. */
class World {
  readonly database = new MemoryDatabase()
  readonly clocksAtEffect = new Map<number, number>()
  readonly isRefused = new Set<number>()
  readonly #random: () => number
  now: number
  readonly end: number
  readonly #offsets = [0, 0, 0]
  readonly #isDown = [false, false, false]
  hasMishaps = true
  mishapsSeen = new Set<Mishap>()

  constructor(seed: number) {
    this.#random = randomOf(seed)
    const year = 2024 + this.pick(12)
    const lastDay = new Date(Date.UTC(year, this.pick(2) ? 2 : 9, 31))
    const change = Date.UTC(year, lastDay.getUTCMonth(), 31 - lastDay.getUTCDay(), 1)
    this.now = change - 30 * hour
    this.end = change + 30 * hour
  }

  pick(count: number): number {
    return Math.floor(this.#random() * count)
  }

  chance(share: number): boolean {
    return this.#random() < share
  }

  /** Asks for jobs by local times, many of them in the hours around the change. A time that no clock shows is refused: then another one. */
  async addJobs(): Promise<void> {
    const store = new MemoryJobs(this.database)
    while (this.database.jobs.size < jobsEach) {
      const spread = this.chance(0.5) ? 3 * hour : 28 * hour
      const wished = new Date((this.now + this.end) / 2 + (this.#random() * 2 - 1) * spread)
      const local = this.chance(0.3) ? wished.toISOString().slice(0, 15) : berlinClock(wished).slice(0, 15)
      const understood = understandMoment(`${local}0`)
      if (understood.kind === 'unclear')
        continue
      const target = this.chance(0.1) ? { bundleId: `bundle-${this.pick(3)}` } : { type: 'approach' as const, documentId: `document-${this.pick(40)}`, locale: 'de' as const }
      const action: JobAction = this.chance(0.7) ? 'publish' : 'withdraw'
      const job = await store.write(() => store.add({ target, action, at: understood.at, terms: {}, contentHash: null, byUser: null }, new Date(this.now)))
      if (this.chance(0.05))
        this.isRefused.add(job.id)
    }
  }

  /** A process looks for work once, as after a restart: it knows nothing but the database. */
  async look(process: number): Promise<void> {
    const clock = () => new Date(this.now + (this.#offsets[process] ?? 0))
    let isDead = false
    const mayHappen = (mishap: Mishap) => {
      if (!this.hasMishaps || isDead || !this.chance(0.04))
        return
      this.mishapsSeen.add(mishap)
      isDead = mishap.startsWith('dies')
      throw new Error(mishap)
    }
    const store: MemoryJobs = new MemoryJobs(this.database, {
      onAccess: () => {
        if (isDead)
          throw new Error('This process is dead.')
      },
      beforeCommit: () => {
        mayHappen('diesBeforeCommit')
        mayHappen('faultAtCommit')
      },
      afterCommit: () => mayHappen('diesAfterCommit'),
    })
    const execute = async (job: Job) => {
      mayHappen('diesBeforeExecute')
      mayHappen('faultBeforeExecute')
      await store.affect({ jobId: job.id, at: clock().toISOString() })
      // A refusal comes when half of it is done already.
      if (this.isRefused.has(job.id))
        throw new Refused('Das geht nicht.')
      mayHappen('diesAfterExecute')
      mayHappen('faultAfterExecute')
    }
    const runner = new JobRunner({ store, clock, execute, sentenceOfRefusal: cause => cause instanceof Refused ? cause.message : undefined, onFault: () => undefined })
    await runner.runDue().catch(() => undefined)
    // Whoever is dead comes back later.
    this.#isDown[process] = isDead
  }

  /** Time goes on, sometimes for hours in which the machine is off; clocks jump both ways, and are set right again. */
  async step(): Promise<void> {
    this.now += this.chance(0.02) ? 8 * hour : this.pick(20 * minute)
    for (const process of this.#offsets.keys()) {
      if (this.chance(0.1))
        this.#offsets[process] = this.chance(0.5) ? 0 : Math.round((this.#random() * 2 - 1) * 2 * hour)
    }
    const looks = [...this.#isDown.keys()].map(async (process) => {
      if (this.#isDown[process])
        this.#isDown[process] = this.chance(0.5)
      else
        await this.look(process)
    })
    await Promise.all(this.chance(0.05) ? [...looks, this.#interfere()] : looks)
  }

  /** Somebody cancels a job that still waits, or moves it to later, while others run. */
  async #interfere(): Promise<void> {
    const store = new MemoryJobs(this.database)
    await store.write(async () => {
      const waiting = await store.list({ status: ['waiting'] })
      const job = waiting[this.pick(waiting.length)]
      if (job)
        await store.change(job.id, this.chance(0.5) ? { status: 'cancelled' } : { at: new Date(Date.parse(job.at) + this.pick(5 * hour)).toISOString() })
    })
  }

  /** The end of it all: clocks are right, everybody runs, nothing goes wrong any more. */
  async settle(): Promise<void> {
    this.hasMishaps = false
    this.#offsets.fill(0)
    this.now = Math.max(this.now, ...[...this.database.jobs.values()].map(job => Date.parse(job.at)))
    for (let look = 0; look < 3; look += 1) {
      // After the longest pause that a job makes between two tries.
      this.now += 11 * minute
      await Promise.all(this.#offsets.map((_, process) => this.look(process)))
    }
  }
}

async function simulate(seed: number): Promise<World> {
  const world = new World(seed)
  await world.addJobs()
  while (world.now < world.end)
    await world.step()
  await world.settle()
  return world
}

function expectEachOnce({ database, isRefused }: World): void {
  const effects = new Map<number, number>()
  for (const { jobId, at } of database.effects) {
    effects.set(jobId, (effects.get(jobId) ?? 0) + 1)
    // Not before its time, by the clock of whoever ran it.
    expect(at >= (database.jobs.get(jobId)?.at ?? '')).toBe(true)
  }
  expect(database.jobs.size).toBe(jobsEach)
  for (const job of database.jobs.values()) {
    const isPlanned = job.status !== 'cancelled' && !isRefused.has(job.id)
    expect([job.id, effects.get(job.id) ?? 0]).toEqual([job.id, isPlanned ? 1 : 0])
    expect(job.status).toBe(isPlanned ? 'done' : job.status === 'cancelled' ? 'cancelled' : 'failed')
    expect(job.failure).toBe(job.status === 'failed' ? 'Das geht nicht.' : job.status === 'cancelled' ? job.failure : null)
  }
}

/** What happened to a document happened in the order of the times that were asked for. */
function expectOrder({ database }: World): void {
  const done = database.effects.map(({ jobId }) => database.jobs.get(jobId) as Job)
  for (const [index, job] of done.entries()) {
    const before = done.slice(0, index).filter(earlier => isSameTarget(earlier.target, job.target))
    expect(before.every(earlier => compareJobs(earlier, job) < 0)).toBe(true)
  }
}

describe(`${simulations * jobsEach} jobs with restarts, crashes and clocks that jump`, () => {
  it('run each exactly once, in order, never before their time; what is refused or cancelled leaves nothing behind', async () => {
    const seen = new Set<Mishap>()
    await fc.assert(fc.asyncProperty(fc.integer(), async (seed) => {
      const world = await simulate(seed)
      expectEachOnce(world)
      expectOrder(world)
      world.mishapsSeen.forEach(mishap => seen.add(mishap))
    }), { numRuns: simulations })
    expect([...seen].sort()).toEqual([...mishaps].sort())
  }, 120_000)
})
