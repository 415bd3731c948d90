import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Ticker } from './ticker.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function count(tick: () => Promise<number> = async () => 1000) {
  const looks = vi.fn(tick)
  const faults = vi.fn()
  return { looks, faults, ticker: new Ticker({ tick: looks, onFault: faults, pauseAfterFault: 5000, firstPause: 1000 }) }
}

describe('a ticker', () => {
  it('looks again after the pause that each look names', async () => {
    const { looks, ticker } = count()
    ticker.start()
    await vi.advanceTimersByTimeAsync(10_500)
    expect(looks).toHaveBeenCalledTimes(10)
  })

  it('never begins a look before the one before has ended', async () => {
    let running = 0
    const { looks, ticker } = count(async () => {
      running += 1
      expect(running).toBe(1)
      await new Promise(resolve => setTimeout(resolve, 3000))
      running -= 1
      return 1000
    })
    ticker.start()
    await vi.advanceTimersByTimeAsync(12_500)
    expect(looks).toHaveBeenCalledTimes(3)
  })

  it('goes on after errors, more slowly, and tells of the first in a row', async () => {
    let isBroken = true
    const { looks, faults, ticker } = count(async () => {
      if (isBroken)
        throw new Error('Keine Verbindung.')
      return 1000
    })
    ticker.start()
    await vi.advanceTimersByTimeAsync(20_500)
    expect(looks).toHaveBeenCalledTimes(4)
    expect(faults).toHaveBeenCalledTimes(1)
    isBroken = false
    await vi.advanceTimersByTimeAsync(5000)
    isBroken = true
    await vi.advanceTimersByTimeAsync(1000)
    expect(faults).toHaveBeenCalledTimes(2)
  })

  it('waits for the look under way when it is stopped, and looks no more', async () => {
    let hasEnded = false
    const { looks, ticker } = count(async () => {
      await new Promise(resolve => setTimeout(resolve, 500))
      hasEnded = true
      return 1000
    })
    ticker.start()
    await vi.advanceTimersByTimeAsync(1100)
    const stopping = ticker.stop().then(() => expect(hasEnded).toBe(true))
    await vi.advanceTimersByTimeAsync(60_000)
    await stopping
    expect(looks).toHaveBeenCalledTimes(1)
  })
})
