import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const megabyte = 1024 * 1024
const pauseMilliseconds = 5000

/** What a look at the process finds. */
export interface Look {
  /** Share of one core that the process took since the last look, 0 to 1. */
  readonly load: number
  /** Memory that it holds in RAM, in bytes. */
  readonly bytes: number
}

/**
 * Decides, look by look, when to collect garbage: once a busy time is over, and again as long as that gave memory back.
 * The engine returns memory a while after a collection, so the gain shows at the next look.
 */
export class IdleWatch {
  #hasCollected = false
  #isSettled = false
  #bytes = 0

  isTimeToCollect({ load, bytes }: Look): boolean {
    if (load >= 0.02) {
      this.#hasCollected = this.#isSettled = false
      return false
    }
    this.#isSettled ||= this.#hasCollected && bytes > this.#bytes - 4 * megabyte
    this.#hasCollected = true
    this.#bytes = bytes
    return !this.#isSettled
  }
}

/**
 * Gives memory back to the machine when the site was busy and is idle now. V8 does so by itself only while a program goes on allocating;
 * a site that answers from its cache or waits for the ledger would keep for hours what a busy minute took.
 * @returns stops it
 */
export function giveBackMemoryWhenIdle(): () => void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as NonNullable<typeof globalThis.gc>
  const watch = new IdleWatch()
  let used = process.cpuUsage()
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(used)
    if (watch.isTimeToCollect({ load: (user + system) / 1000 / pauseMilliseconds, bytes: process.memoryUsage.rss() }))
      // Any other collection keeps the emptied pages for a next busy time.
      collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    // After the collection: its own time is not the site's.
    used = process.cpuUsage()
  }, pauseMilliseconds).unref()
  return () => clearInterval(timer)
}
