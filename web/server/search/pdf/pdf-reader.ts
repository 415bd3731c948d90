import { once } from 'node:events'
import { getCallSites } from 'node:util'
import { Worker } from 'node:worker_threads'

/** How long one file may take, in milliseconds: a broken one must not hold up the others for ever. */
const patience = 60_000
const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }

/** Beside this file in the sources, and beside the one file that everything is built into: where `import.meta` says nothing. */
function workerFile(): URL {
  const here = getCallSites(1)[0]?.scriptName ?? ''
  return new URL('read-pdf.mjs', here.startsWith('file:') ? here : `file://${here}`)
}

interface Reply { readonly pages?: readonly string[], readonly fault?: string }

/** Reads PDFs one after the other in a thread that is there only while there is something to read: what it took goes back with it. */
export class PdfReader {
  #worker: Worker | undefined

  /** The text of each page of a file. @throws Error where it cannot be read */
  async read(path: string): Promise<readonly string[]> {
    const worker = this.#worker ??= new Worker(workerFile(), { resourceLimits: limits })
    const done = new AbortController()
    const signal = AbortSignal.any([done.signal, AbortSignal.timeout(patience)])
    worker.postMessage(path)
    try {
      const [{ pages, fault }] = await Promise.race([
        once(worker, 'message', { signal }),
        once(worker, 'exit', { signal }).then(() => [{ fault: 'Der Leser hat sich beendet.' }]),
      ]) as [Reply]
      if (!pages)
        throw new Error(fault)
      return pages
    }
    catch (error) {
      await this.rest()
      throw error
    }
    finally {
      done.abort()
    }
  }

  /** Ends the thread until there is something to read again. */
  async rest(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }
}
