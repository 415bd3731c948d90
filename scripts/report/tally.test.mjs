// @ts-check
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sum, tallyPlaywright, tallyVitest } from './tally.mjs'

let file = ''
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'kek-tally-')), 'report.json')
})
afterEach(() => rm(join(file, '..'), { recursive: true }))

it('counts what Vitest reports', async () => {
  await writeFile(file, JSON.stringify({ numPassedTests: 7, numFailedTests: 2 }))
  expect(await tallyVitest(file, 1)).toEqual({ passed: 7, failed: 2 })
})

it('counts what Playwright reports', async () => {
  await writeFile(file, JSON.stringify({ stats: { expected: 5, flaky: 1, unexpected: 3, skipped: 1 } }))
  expect(await tallyPlaywright(file, 1)).toEqual({ passed: 6, failed: 3 })
})

it('takes a run that failed without a failed test, or without a report, for a failure', async () => {
  expect(await tallyVitest(file, 1)).toEqual({ passed: 0, failed: 1 })
  await writeFile(file, JSON.stringify({ numPassedTests: 7, numFailedTests: 0 }))
  expect(await tallyVitest(file, 1)).toEqual({ passed: 7, failed: 1 })
})

it('adds up', () => {
  expect(sum([{ passed: 1, failed: 0 }, { passed: 2, failed: 3 }])).toEqual({ passed: 3, failed: 3 })
})
