// @ts-check
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders that builds and running servers fill, or that no build reads. Hidden folders are left out too. */
const ignoredFolders = new Set(['node_modules', 'dist', 'build', 'generated', 'uploads', 'test'])
const ignoredFiles = /\.test\.m?tsx?$|\.tsbuildinfo$|\.log$|^\.stamp$/

/**
 * One hash over the names and contents of files and folders.
 * @param {string} base
 * @param {readonly string[]} entries paths below base; what is missing counts as empty
 * @returns {Promise<string>}
 */
export async function hashSources(base, entries) {
  const lists = await Promise.all(entries.map(entry => listFiles(base, entry)))
  const files = [...new Set(lists.flat())].sort()
  const contents = await Promise.all(files.map(file => readFile(join(base, file))))
  const hash = createHash('sha256')
  files.forEach((file, index) => {
    const content = contents[index] ?? ''
    hash.update(`${file}\0${content.length}\0`).update(content)
  })
  return hash.digest('hex')
}

/**
 * Whether a result is there and was made from exactly these sources.
 * @param {{ stampFile: string, outputs: readonly string[], hash: string }} result
 */
export async function isFresh({ stampFile, outputs, hash }) {
  const stamp = await readFile(stampFile, 'utf8').catch(() => undefined)
  return stamp === hash && outputs.every(output => existsSync(output))
}

/**
 * Whether a result was made to its end, from these sources or from earlier ones.
 * @param {{ stampFile: string, outputs: readonly string[] }} result
 */
export function isMade({ stampFile, outputs }) {
  return [stampFile, ...outputs].every(file => existsSync(file))
}

/**
 * Makes a result and stamps it. The stamp goes first and comes back last, so that a broken attempt never counts.
 * @param {{ stampFile: string, hash: string }} result
 * @param {() => Promise<void>} make
 */
export async function makeStamped({ stampFile, hash }, make) {
  await rm(stampFile, { force: true })
  await make()
  await writeFile(stampFile, hash)
}

/**
 * @param {string} base
 * @param {string} entry
 * @returns {Promise<string[]>}
 */
async function listFiles(base, entry) {
  const kind = await stat(join(base, entry)).catch(() => undefined)
  if (!kind)
    return []
  if (!kind.isDirectory())
    return [entry]
  const children = await readdir(join(base, entry), { withFileTypes: true })
  const lists = await Promise.all(children.filter(isSource).map(child => listFiles(base, `${entry}/${child.name}`)))
  return lists.flat()
}

/** @param {import('node:fs').Dirent} child */
function isSource(child) {
  return child.isDirectory()
    ? !ignoredFolders.has(child.name) && !child.name.startsWith('.')
    : !ignoredFiles.test(child.name)
}
