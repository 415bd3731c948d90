import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { byteReaders, quickReaders } from './readers.ts'

it.each([['quick', quickReaders], ['byte', byteReaders]] as const)('%s readers ask for each path in turn, and count what was refused', async (_name, read) => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(request.url === '/no' ? 404 : 200).end('x')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { answers, faults, duration, p99 } = await read({ origin: `http://127.0.0.1:${port}`, paths: ['/yes', '/no'], headers: {}, connections: 1 }, 0.2)
  server.close()
  expect(asked.slice(0, 4)).toEqual(['/yes', '/no', '/yes', '/no'])
  expect(Math.abs(answers - 2 * faults)).toBeLessThanOrEqual(1)
  expect(answers).toBeGreaterThan(1)
  expect(duration).toBeGreaterThanOrEqual(0.2)
  expect(p99).toBeGreaterThanOrEqual(0)
})
