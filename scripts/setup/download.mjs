// @ts-check
import { Problem } from '../problem.mjs'
import { keepOutput, runQuietly } from '../process/run.mjs'

const networkTrouble = /fetch failed|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ERR_PNPM_FETCH|ERR_PNPM_META_FETCH_FAIL|EINTEGRITY|SELF_SIGNED_CERT|UNABLE_TO_|CERT_HAS_EXPIRED|Will retry in|ERR_PNPM_TARBALL|\bE?(?:40[134]|50\d)\b/

/** Lines that a package manager writes although it got no further. */
const noProgress = /\bdownloaded 0, added 0\b|\bWARN\b/

/** How long a package manager may go on in vain: pnpm alone would try each of two thousand packages again and again, for many minutes. */
const patienceMilliseconds = 45_000

/**
 * Runs a package manager and says in one sentence what went wrong where it fails. One that meets trouble and then gets no further is ended.
 * @param {{ what: string, name: string, command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, patience?: number }} job patience in milliseconds
 */
export async function download({ what, name, command, args, cwd, env, patience = patienceMilliseconds }) {
  const giveUp = new AbortController()
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const hear = (/** @type {string} */ words) => {
    for (const line of words.split('\n').filter(Boolean)) {
      if (networkTrouble.test(line)) {
        timer ??= setTimeout(() => giveUp.abort(), patience)
      }
      else if (!noProgress.test(line)) {
        clearTimeout(timer)
        timer = undefined
      }
    }
  }
  const { code, output } = await runQuietly(command, args, { cwd, env, hear, signal: giveUp.signal })
  clearTimeout(timer)
  if (code !== 0)
    throw new Problem(explainFailure(what, output, await keepOutput(name, output)))
}

/**
 * The sentence for a failed download.
 * @param {string} what
 * @param {string} output of the package manager
 * @param {string} log where the output is kept
 */
export function explainFailure(what, output, log) {
  if (/ENOSPC|No space left/i.test(output))
    return `${what} passen nicht mehr auf den Datenträger. Bitte Platz schaffen und noch einmal starten.`
  if (/EACCES|EPERM|EROFS/.test(output))
    return `${what} lassen sich nicht ablegen, weil Schreibrechte fehlen; Näheres steht in ${log}.`
  if (/ERR_PNPM_OUTDATED_LOCKFILE|can only install packages when your package\.json/.test(output))
    return `${what} passen nicht zur Sperrdatei: package.json wurde geändert, ohne sie zu erneuern; Näheres steht in ${log}.`
  if (networkTrouble.test(output))
    return `${what} konnten nicht geladen werden. Bitte die Netzverbindung prüfen und noch einmal starten; Näheres steht in ${log}.`
  return `${what} ließen sich nicht installieren; Näheres steht in ${log}.`
}
