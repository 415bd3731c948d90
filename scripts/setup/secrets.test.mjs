// @ts-check
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readCmsSettings } from './secrets.mjs'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kek-secrets-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('draws every secret once, for the owner\'s eyes alone, and keeps it', async () => {
  const first = await readCmsSettings(folder)
  expect(Object.keys(first).sort()).toEqual(['ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'APP_KEYS', 'ENCRYPTION_KEY', 'TRANSFER_TOKEN_SALT'])
  expect(first.APP_KEYS?.split(',')).toHaveLength(4)
  expect(new Set(Object.values(first)).size).toBe(5)
  expect((await stat(join(folder, 'cms.env'))).mode & 0o777).toBe(0o600)
  expect(await readCmsSettings(folder)).toEqual(first)
})

it('keeps what a person wrote into the file, and adds what is missing there', async () => {
  await writeFile(join(folder, 'cms.env'), '# Datenbank des Kreises\nDATABASE_CLIENT=postgres\nDATABASE_URL=postgres://kek:a=b@db/kek\nENCRYPTION_KEY=ours')
  const settings = await readCmsSettings(folder)
  expect(settings).toMatchObject({ DATABASE_CLIENT: 'postgres', DATABASE_URL: 'postgres://kek:a=b@db/kek', ENCRYPTION_KEY: 'ours' })
  expect(settings.APP_KEYS).toBeTruthy()
  expect(await readFile(join(folder, 'cms.env'), 'utf8')).toContain('# Datenbank des Kreises\nDATABASE_CLIENT=postgres\n')
  expect(await readCmsSettings(folder)).toEqual(settings)
})
