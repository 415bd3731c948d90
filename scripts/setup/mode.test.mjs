// @ts-check
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readSettings } from '../settings.mjs'
import { settleMode } from './mode.mjs'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kek-mode-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** @param {string} [demo] */
const settle = demo => settleMode(readSettings({ KEK_DATA_DIR: folder, KEK_DEMO: demo }))

it('is the demo where nobody says otherwise', async () => {
  expect(await settle()).toBe(true)
  expect(await settle()).toBe(true)
})

it('remembers that a folder is no demo, and refuses to make it one', async () => {
  expect(await settle('0')).toBe(false)
  expect(await settle()).toBe(false)
  await expect(settle('1')).rejects.toThrow('gehört zu einem echten Betrieb')
})

it('lets a demo become real, for good', async () => {
  expect(await settle('1')).toBe(true)
  expect(await settle('0')).toBe(false)
  expect(await settle()).toBe(false)
})
