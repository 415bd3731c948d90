import process from 'node:process'

const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Strapi listens for signals, and when it ends removes every listener of the process, the test runner's among them: then the run would never end.
 * Called before it starts; what is given back ends it and takes away its own listeners alone, which else would keep all of it in memory.
 */
export function watchListeners(): (end: () => Promise<void>) => Promise<void> {
  const others = new Map(signals.map(signal => [signal, process.listeners(signal)]))
  return async (end) => {
    const { removeAllListeners } = process
    process.removeAllListeners = () => process
    try {
      await end()
    }
    finally {
      process.removeAllListeners = removeAllListeners
    }
    for (const [signal, listeners] of others) {
      for (const listener of process.listeners(signal).filter(listener => !listeners.includes(listener)))
        process.removeListener(signal, listener)
    }
  }
}
