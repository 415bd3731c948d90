// @ts-check
import { createServer } from 'node:net'

/**
 * Occupies a port that nobody uses.
 * @returns {Promise<{ port: number, release: () => Promise<void> }>}
 */
export function occupyPort() {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      resolve({ port, release: () => new Promise(done => server.close(() => done())) })
    })
  })
}

/** A port that nobody uses, as far as one can know. */
export async function findFreePort() {
  const { port, release } = await occupyPort()
  await release()
  return port
}
