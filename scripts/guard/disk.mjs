// @ts-check
import { existsSync } from 'node:fs'
import { access, constants, mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '../problem.mjs'

const gigabyte = 1024 ** 3

/** What a first start needs: libraries, build output and the demo's data. */
export const neededForFirstStart = 2 * gigabyte
/** What a later start needs: room for the database and its journal. */
export const neededForRunning = gigabyte / 5

/**
 * Makes sure that a folder's disk has so many bytes left.
 * @param {string} folder
 * @param {number} needed
 */
export async function requireSpace(folder, needed) {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  if (free < needed)
    throw new Problem(`Auf dem Datenträger von ${folder} sind nur ${inGigabytes(free)} frei, gebraucht werden ${inGigabytes(needed)}.`)
}

/**
 * Makes sure that the data folder exists and can be written to.
 * @param {string} folder
 */
export async function requireDataFolder(folder) {
  const probe = join(folder, '.schreibprobe')
  try {
    await makeFolder(folder)
    await writeFile(probe, '')
    await rm(probe)
  }
  catch (error) {
    throw new Problem(`Der Datenordner ${folder} ist nicht beschreibbar (${codeOf(error)}). Bitte Rechte prüfen oder mit KEK_DATA_DIR=… einen anderen wählen.`)
  }
}

/**
 * Step by step from above: mkdir's own `recursive` never comes back where the system itself refuses new folders (/proc).
 * @param {string} folder
 */
async function makeFolder(folder) {
  if (existsSync(folder))
    return
  await makeFolder(dirname(folder))
  await mkdir(folder)
}

/**
 * Makes sure that libraries and build output can be put into the repository's folder.
 * @param {string} folder
 */
export async function requireWritable(folder) {
  try {
    await access(folder, constants.W_OK)
  }
  catch (error) {
    throw new Problem(`In den Ordner ${folder} darf nicht geschrieben werden (${codeOf(error)}). Bitte die Rechte prüfen.`)
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code
}

/** @param {number} bytes */
function inGigabytes(bytes) {
  return `${(bytes / gigabyte).toFixed(1).replace('.', ',')} GB`
}
