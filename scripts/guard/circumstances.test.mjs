// @ts-check
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Problem } from '../problem.mjs'
import { occupyPort } from '../test/free-port.mjs'
import { requireDataFolder, requireSpace } from './disk.mjs'
import { requireFreePort } from './port.mjs'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kek-guard-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('names the port that is taken, who has it, and the way out', async () => {
  const { port, release } = await occupyPort()
  const attempt = requireFreePort(port, 'WEB_PORT')
  await expect(attempt).rejects.toThrow(Problem)
  await expect(attempt).rejects.toThrow(new RegExp(`Port ${port} ist schon belegt von .+ \\(Prozess ${process.pid}\\).*WEB_PORT=`))
  await release()
  await expect(requireFreePort(port, 'WEB_PORT')).resolves.toBeUndefined()
})

it('sees a port that is taken on all addresses', async () => {
  const server = createServer()
  await new Promise(resolve => server.listen(0, '0.0.0.0', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(requireFreePort(port, 'CMS_PORT')).rejects.toThrow('ist schon belegt')
  server.close()
})

it('says how much room is left and how much is needed', async () => {
  await expect(requireSpace(folder, 2 ** 60)).rejects.toThrow(/sind nur \d+,\d GB frei, gebraucht werden 1073741824,0 GB/)
  await expect(requireSpace(folder, 1)).resolves.toBeUndefined()
})

it('makes the data folder where it is missing', async () => {
  await expect(requireDataFolder(join(folder, 'new/deep'))).resolves.toBeUndefined()
})

it('refuses a data folder that cannot be one', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(requireDataFolder(join(folder, 'file/data'))).rejects.toThrow(/nicht beschreibbar \(ENOTDIR\).*KEK_DATA_DIR=/)
})

it.runIf(existsSync('/proc'))('refuses a data folder where the system makes none', async () => {
  await expect(requireDataFolder('/proc/kek/data')).rejects.toThrow(/nicht beschreibbar \(ENOENT\)/)
})
