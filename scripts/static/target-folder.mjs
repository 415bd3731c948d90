// @ts-check
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { Problem } from '../problem.mjs'

/** The file by which a folder is known as a copy of ours. */
const mark = '.kek-kopie.json'

/**
 * Refuses a folder that holds something else: it would be lost.
 * @param {string} folder
 */
export async function requireOwnFolder(folder) {
  const names = await readdir(folder).catch((/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code === 'ENOENT')
      return /** @type {string[]} */ ([])
    throw new Problem(error.code === 'ENOTDIR' ? `${folder} ist kein Ordner.` : `${folder} lässt sich nicht lesen: ${error.message}`)
  })
  if (names.length > 0 && !names.includes(mark))
    throw new Problem(`${folder} ist nicht leer und keine frühere Kopie der Website. Bitte einen neuen Ordner angeben.`)
}

/**
 * Fills a folder as a whole or not at all: the work is done beside it, and takes its place when it is finished.
 * @template T
 * @param {string} folder
 * @param {(workFolder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function fillFolder(folder, work) {
  await requireOwnFolder(folder)
  const beside = join(dirname(folder), `.${basename(folder)}.${process.pid}`)
  await mkdir(beside, { recursive: true })
  try {
    const result = await work(beside)
    await writeFile(join(beside, mark), `${JSON.stringify({ format: 'kek-kopie/1' })}\n`)
    await requireOwnFolder(folder)
    if (existsSync(folder))
      await rm(folder, { recursive: true })
    await rename(beside, folder)
    return result
  }
  finally {
    await rm(beside, { recursive: true, force: true })
  }
}
