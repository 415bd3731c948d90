import type { LedgerHead } from './store.ts'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, expect, it, vi } from 'vitest'
import { StateAnswers } from './state-answer.ts'

let head: LedgerHead
let answers: StateAnswers

beforeEach(() => {
  head = { seq: 1, hash: 'a'.repeat(64), erasures: 0 }
  answers = new StateAnswers({ store: { head: async () => head }, readState: async () => ({ head, entries: [] }) })
})

it('is made once for a head, and anew for the next', async () => {
  const first = await answers.read()
  expect(await answers.read()).toBe(first)
  head = { ...head, seq: 2, hash: 'b'.repeat(64) }
  expect((await answers.read()).etag).toBe(`"${head.hash}"`)
})

it('has gzip at once, and Brotli of the same bytes soon after somebody who takes it asked', async () => {
  const { plain, gzip, brotli } = await answers.read()
  expect([gunzipSync(gzip), brotli()]).toEqual([plain, undefined])
  const bytes = await vi.waitUntil(brotli)
  expect([brotliDecompressSync(bytes), brotli()]).toEqual([plain, bytes])
})

it('makes Brotli for one head at a time', async () => {
  const first = await answers.read()
  head = { ...head, seq: 2, hash: 'b'.repeat(64) }
  const second = await answers.read()
  first.brotli()
  second.brotli()
  await vi.waitUntil(first.brotli)
  expect(second.brotli()).toBeUndefined()
  expect(brotliDecompressSync(await vi.waitUntil(second.brotli))).toEqual(second.plain)
})
