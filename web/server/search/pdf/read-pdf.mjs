// @ts-check
// Runs as a thread of its own: reads the text of PDFs that it is sent the paths of. Whatever a file makes it do, the site goes on answering.
import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { extractText, getDocumentProxy } from 'unpdf'

const mostPages = 2000

parentPort?.on('message', (/** @type {string} */ path) => {
  readPages(path).then(
    pages => parentPort?.postMessage({ pages }),
    (/** @type {Error} */ error) => parentPort?.postMessage({ fault: error.message }),
  )
})

/**
 * @param {string} path
 * @returns {Promise<string[]>} the text of each page
 */
async function readPages(path) {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)), { verbosity: 0 })
  try {
    const { text } = await extractText(pdf, { mergePages: false })
    return text.slice(0, mostPages).map(tidy)
  }
  finally {
    await pdf.loadingTask.destroy()
  }
}

/**
 * Puts words together again that were parted at the end of a line: `Kreis-⏎entwicklung`.
 * @param {string} text
 */
function tidy(text) {
  return text.normalize('NFC').replace(/\u00AD\n?/g, '').replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1').replace(/\s+/g, ' ').trim()
}
