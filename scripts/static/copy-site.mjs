// @ts-check
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../problem.mjs'
import { copyPath, fileAt, leftOutPath, relativeLink } from './copy-address.mjs'
import { partsOfSitemap, rewritePage, rewriteStyles } from './rewrite.mjs'
import { leftOutPage, movedPage, readMe } from './sentences.mjs'
import { fillFolder } from './target-folder.mjs'

/** Where reading begins; the second list is what no page links to and not every site has. */
const entrances = ['/', '/en', '/leichte-sprache', '/favicon.ico']
const optional = ['/robots.txt', '/sitemap.xml', '/llms.txt']
const lanes = 4
/** A site without an end is not copied to the end of the disk. */
const mostAddresses = 500_000

/** @typedef {{ files: number, bytes: number, missing: string[], seq: number }} CopyReport */
/** @typedef {{ seq: number, headHash: string | null }} Head */

/**
 * Writes everything that links lead to from the front pages as files, as it was at one head of the ledger.
 * @param {string} origin of the running site
 * @param {string} folder new, empty, or an earlier copy
 * @param {(sentence: string) => void} [report]
 * @returns {Promise<CopyReport>}
 */
export async function copySite(origin, folder, report = () => {}) {
  return fillFolder(folder, async (workFolder) => {
    const before = await readHead(origin)
    const copy = await new Copy(origin, workFolder, report).run()
    const after = await readHead(origin)
    if (after.headHash !== before.headHash)
      throw new Problem('Während des Kopierens wurde etwas veröffentlicht; die Kopie wäre aus zwei Ständen. Bitte noch einmal starten.')
    await writeFile(join(workFolder, 'LIESMICH.txt'), readMe({ origin, ...after, at: new Date(), files: copy.files, missing: copy.missing }))
    return { ...copy, seq: after.seq }
  })
}

/**
 * @param {string} origin
 * @returns {Promise<Head>}
 */
async function readHead(origin) {
  try {
    const { seq, headHash } = /** @type {Head} */ (await (await fetch(`${origin}/healthz`)).json())
    return { seq, headHash }
  }
  catch {
    throw new Problem(`Unter ${origin} antwortet keine Website von KEK.`)
  }
}

class Copy {
  /** @type {Set<string>} */
  #known = new Set([...entrances, ...optional])
  #waiting = [...this.#known]
  /** @type {Map<string, string>} Path in the copy → the address it holds. */
  #places = new Map()
  #result = { files: 0, bytes: 0, missing: /** @type {string[]} */ ([]) }

  /**
   * @param {string} origin
   * @param {string} folder
   * @param {(sentence: string) => void} report
   */
  constructor(origin, folder, report) {
    this.origin = origin
    this.folder = folder
    this.report = report
  }

  async run() {
    await this.#write(leftOutPath, leftOutPage())
    while (this.#waiting.length > 0) {
      await Promise.all(this.#waiting.splice(0, lanes).map(address => this.#copy(address)))
      if (this.#known.size > mostAddresses)
        throw new Problem(`Die Website nennt mehr als ${mostAddresses} Adressen; das ist mehr, als eine Kopie fasst.`)
      if (this.#result.files > 0 && this.#result.files % 1000 < lanes)
        this.report(`${this.#result.files} Dateien, noch ${this.#waiting.length} Adressen`)
    }
    return this.#result
  }

  /** @param {string} address */
  async #copy(address) {
    const answer = await fetch(this.origin + address, { redirect: 'manual' }).catch(() => undefined)
    const path = copyPath(address)
    if (answer?.status === 200)
      return this.#keep(address, path, answer)
    await answer?.body?.cancel()
    const target = answer?.headers.get('location')
    if (answer && answer.status < 400 && target?.startsWith('/')) {
      this.#follow([target])
      return this.#write(path, movedPage(relativeLink(path, copyPath(target))))
    }
    if (answer?.status !== 404 && answer?.status !== 410)
      throw new Problem(`${address} antwortet nicht (${answer?.status ?? 'keine Verbindung'}); eine Kopie mit Lücken entsteht nicht.`)
    if (!optional.includes(address))
      this.#result.missing.push(address)
  }

  /**
   * @param {string} address
   * @param {string} path
   * @param {Response} answer
   */
  async #keep(address, path, answer) {
    const type = answer.headers.get('content-type') ?? ''
    if (type.startsWith('text/html') !== path.endsWith('/'))
      throw new Problem(`${address} ist von der Art ${type}; das passt nicht zu seiner Adresse, und ein einfacher Webserver gäbe es falsch aus.`)
    const other = this.#places.get(path)
    if (other)
      throw new Problem(`${address} und ${other} kämen in dieselbe Datei.`)
    this.#places.set(path, address)
    if (type.startsWith('text/html'))
      return this.#keepRewritten(path, rewritePage(await answer.text(), address))
    if (type.startsWith('text/css'))
      return this.#keepRewritten(path, rewriteStyles(await answer.text(), address))
    if (address === '/sitemap.xml') {
      const text = await answer.text()
      return this.#keepRewritten(path, { text, references: partsOfSitemap(text) })
    }
    await this.#write(path, answer.body ? Readable.fromWeb(/** @type {import('node:stream/web').ReadableStream} */ (answer.body)) : '')
  }

  /**
   * @param {string} path
   * @param {{ text: string, references: readonly string[] }} rewritten
   */
  async #keepRewritten(path, { text, references }) {
    this.#follow(references)
    await this.#write(path, text)
  }

  /** @param {readonly string[]} addresses */
  #follow(addresses) {
    for (const address of addresses) {
      if (!this.#known.has(address) && copyPath(address) !== leftOutPath) {
        this.#known.add(address)
        this.#waiting.push(address)
      }
    }
  }

  /**
   * @param {string} path
   * @param {string | Readable} content
   */
  async #write(path, content) {
    const file = join(this.folder, fileAt(path))
    await mkdir(dirname(file), { recursive: true })
    const target = createWriteStream(file, { flags: 'wx' })
    await pipeline(typeof content === 'string' ? [content] : content, target)
    this.#result.files += 1
    this.#result.bytes += target.bytesWritten
  }
}
