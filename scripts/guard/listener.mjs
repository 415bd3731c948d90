// @ts-check
import { readdir, readFile, readlink } from 'node:fs/promises'

/** The state of a listening socket in the kernel's table. */
const listening = '0A'

/**
 * Who listens on a port, where the system lets this process see it (Linux; one's own processes, or as root).
 * @param {number} port
 * @returns {Promise<{ pid: number, name: string } | undefined>}
 */
export async function findListener(port) {
  const tables = await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map(table => listeningSockets(table, port)))
  const sockets = new Set(tables.flat())
  if (sockets.size === 0)
    return
  for (const pid of await list('/proc')) {
    if (!/^\d+$/.test(pid))
      continue
    for (const handle of await list(`/proc/${pid}/fd`)) {
      const target = await readlink(`/proc/${pid}/fd/${handle}`).catch(() => '')
      if (sockets.has(target))
        return { pid: Number(pid), name: (await read(`/proc/${pid}/comm`)).trim() || 'einem anderen Programm' }
    }
  }
}

/**
 * @param {string} table
 * @param {number} port
 */
async function listeningSockets(table, port) {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const rows = (await read(table)).split('\n').slice(1).map(row => row.trim().split(/\s+/))
  return rows
    .filter(([, local = '', , state]) => local.endsWith(suffix) && state === listening)
    .map(row => `socket:[${row[9]}]`)
}

/** @param {string} folder */
async function list(folder) {
  return await readdir(folder).catch(() => [])
}

/** @param {string} file */
async function read(file) {
  return await readFile(file, 'utf8').catch(() => '')
}
