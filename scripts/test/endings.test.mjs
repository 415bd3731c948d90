// @ts-check
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cleanEnvironment } from '../settings.mjs'
import { findFreePort } from './free-port.mjs'

describe('whatever ends npm start, nothing stays behind', () => {
  it.each(/** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL']))('%s to npm alone', async (signal) => {
    const house = await startHouse('exec node')
    process.kill(house.npm, signal)
    await expectGone(house.family)
  })

  // Without `exec` a shell stands between npm and the front door, and keeps a SIGINT that npm alone got to itself.
  it.each(/** @type {const} */ (['SIGTERM', 'SIGHUP', 'SIGKILL']))('%s to npm alone, with a shell in between', async (signal) => {
    const house = await startHouse('node')
    process.kill(house.npm, signal)
    await expectGone(house.family)
  })

  it.each(/** @type {const} */ (['SIGINT', 'SIGHUP']))('%s to the whole terminal', async (signal) => {
    const house = await startHouse('exec node')
    process.kill(-house.npm, signal)
    await expectGone(house.family)
  })

  it('SIGKILL to the front door itself', async () => {
    const house = await startHouse('exec node')
    process.kill(house.door, 'SIGKILL')
    await expectGone(house.family)
  })
})

describe('when a server dies', () => {
  it('the CMS comes back and the site goes on meanwhile', async () => {
    const house = await startHouse('exec node')
    const [cms = 0] = await ask(house.cmsPort)
    process.kill(cms, 'SIGKILL')
    expect(await ask(house.webPort)).toHaveLength(2)
    await expect.poll(async () => (await ask(house.cmsPort).catch(() => [cms]))[0], { timeout: 15_000 }).not.toBe(cms)
    expect(house.output()).toContain('CMS ist unerwartet beendet')
  })

  it('the death of the site ends everything, with a sentence and a failure', async () => {
    const house = await startHouse('exec node')
    const [site = 0] = await ask(house.webPort)
    process.kill(site, 'SIGKILL')
    expect(await house.exitCode).not.toBe(0)
    expect(house.output()).toContain('Website ist unerwartet beendet')
    await expectGone(house.family)
  })
})

/**
 * Runs the stand-in by `npm start`, in a process group of its own as a terminal would.
 * @param {string} launcher what stands before the file in the start script
 */
async function startHouse(launcher) {
  const folder = await mkdtemp(join(tmpdir(), 'kek-endings-'))
  const [cmsPort, webPort] = [await findFreePort(), await findFreePort()]
  const door = join(import.meta.dirname, 'stand-in.mjs')
  await writeFile(join(folder, 'package.json'), JSON.stringify({
    scripts: { start: `${launcher} ${door} ${folder} ${cmsPort} ${webPort}` },
  }))
  const npm = spawn('npm', ['start'], { cwd: folder, detached: true, env: cleanEnvironment() })
  let output = ''
  npm.stdout.on('data', chunk => output += chunk)
  npm.stderr.on('data', chunk => output += chunk)
  const exitCode = new Promise(resolve => npm.once('exit', resolve))
  onTestFinished(async () => {
    npm.kill('SIGTERM')
    await exitCode
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  await expect.poll(() => output, { timeout: 30_000 }).toContain('bereit')
  const servers = [...await ask(cmsPort), ...await ask(webPort)]
  const doorPid = parentOf(servers[0] ?? 0)
  return {
    npm: npm.pid ?? 0,
    door: doorPid,
    cmsPort,
    webPort,
    exitCode,
    output: () => output,
    family: [npm.pid ?? 0, doorPid, ...servers],
  }
}

/**
 * The process ids of a stand-in server and its helper.
 * @param {number} port
 * @returns {Promise<number[]>}
 */
async function ask(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/`)
  return /** @type {number[]} */ (await answer.json())
}

/** @param {readonly number[]} family */
async function expectGone(family) {
  expect(family.every(pid => pid > 1)).toBe(true)
  await expect.poll(() => family.filter(isAlive), { timeout: 12_000 }).toEqual([])
}

/** @param {number} pid */
function isAlive(pid) {
  // A process that has ended but is not yet collected by its parent still has an id.
  return /^State:\s+[^ZX]/m.test(readStatus(pid))
}

/** @param {number} pid */
function parentOf(pid) {
  return Number(/^PPid:\s+(\d+)/m.exec(readStatus(pid))?.[1])
}

/** @param {number} pid */
function readStatus(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  }
  catch {
    return ''
  }
}
