// @ts-check
// The front door in small, for the test of its endings: two servers that do nothing but answer, kept by the real supervisor.
import { join } from 'node:path'
import process from 'node:process'
import { leave, markServing, sayFarewellOnEnd } from '../process/farewell.mjs'
import { supervise } from '../process/supervisor.mjs'
import { lifeline } from '../setup/servers.mjs'

const [folder = '', cmsPort = '', webPort = ''] = process.argv.slice(2)

sayFarewellOnEnd()
process.on('unhandledRejection', () => leave(1))

await Promise.all([
  server('CMS', cmsPort, false),
  server('Website', webPort, true),
].map(supervise))
markServing()
process.stdout.write('bereit\n')

/**
 * @param {string} label
 * @param {string} port
 * @param {boolean} isEssential
 */
function server(label, port, isEssential) {
  return {
    label,
    isEssential,
    command: process.execPath,
    args: [...lifeline, join(import.meta.dirname, 'stand-in-server.mjs'), port],
    cwd: folder,
    env: process.env,
    logFile: join(folder, 'logs', `${label}.log`),
    healthUrl: `http://127.0.0.1:${port}/`,
  }
}
