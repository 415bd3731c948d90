import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** The first port of the loopback, counted from a port on, on which nobody listens. @throws Error when there is none */
export async function findFreePort(from: number): Promise<number> {
  for (let port = from; port < 65536; port += 1) {
    const server = createServer()
    try {
      const listening = once(server, 'listening')
      server.listen(port, '127.0.0.1')
      await listening
      return (server.address() as AddressInfo).port
    }
    catch {
      // Taken: the next one.
    }
    finally {
      server.close()
    }
  }
  throw new Error(`Ab ${from} ist kein Port mehr frei.`)
}
