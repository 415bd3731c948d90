import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { recordAnswer } from './bare-server.ts'

it('keeps status, bytes and all headers but those that node writes itself', () => {
  const rawHeaders = ['Content-Type', 'text/html', 'Date', 'today', 'Connection', 'keep-alive', 'Keep-Alive', 'timeout=5', 'ETag', '"a"']
  const body = Buffer.from('Seite')
  expect(recordAnswer('/konzept', { status: 200, rawHeaders, body })).toEqual({
    path: '/konzept',
    status: 200,
    headers: ['Content-Type', 'text/html', 'ETag', '"a"'],
    body,
  })
})
