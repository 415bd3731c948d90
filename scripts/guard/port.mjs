// @ts-check
import { createServer } from 'node:net'
import { Problem } from '../problem.mjs'
import { findListener } from './listener.mjs'

/**
 * Makes sure that a port on the loopback address is free.
 * @param {number} port
 * @param {string} variable the environment variable that sets another one
 */
export async function requireFreePort(port, variable) {
  const code = await tryToListen(port)
  if (code === undefined)
    return
  if (code === 'EADDRINUSE') {
    const listener = await findListener(port)
    const by = listener ? ` von ${listener.name} (Prozess ${listener.pid})` : ''
    throw new Problem(`Port ${port} ist schon belegt${by}. Bitte dort beenden oder mit ${variable}=… einen anderen Port wählen.`)
  }
  if (code === 'EACCES')
    throw new Problem(`Port ${port} darf nur mit besonderen Rechten geöffnet werden. Bitte mit ${variable}=… einen Port ab 1024 wählen.`)
  throw new Problem(`Port ${port} lässt sich nicht öffnen (${code}). Bitte mit ${variable}=… einen anderen Port wählen.`)
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>} the error's code, nothing when it worked
 */
function tryToListen(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', error => resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? 'unbekannt'))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(undefined)))
  })
}
