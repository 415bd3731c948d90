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

/**
 * @param {string} [demo]
 * @param {string} [client]
 */
const settle = (demo, client = 'sqlite') => settleMode(readSettings({ KEK_DATA_DIR: folder, KEK_DEMO: demo, DATABASE_CLIENT: client }))

it('is the demo where nobody says otherwise', async () => {
  expect(await settle()).toBe(true)
  expect(await settle()).toBe(true)
})

it('remembers that a folder is no demo, and refuses to make it one', async () => {
  expect(await settle('0')).toBe(false)
  expect(await settle()).toBe(false)
  await expect(settle('1')).rejects.toThrow('gehört zu einem echten Betrieb')
})

it('asks what a database server is for, once', async () => {
  await expect(settle(undefined, 'postgres')).rejects.toThrow('KEK_DEMO=0 für den Betrieb')
  expect(await settle('0', 'postgres')).toBe(false)
  expect(await settle(undefined, 'postgres')).toBe(false)
})

it('lets a demo become real, for good', async () => {
  expect(await settle('1')).toBe(true)
  expect(await settle('0')).toBe(false)
  expect(await settle()).toBe(false)
})
