// @ts-check
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Asks an address until it answers with success. Answers false when time is up or the caller gives up.
 * @param {string} url
 * @param {{ patience: number, isHopeless: () => boolean }} options patience in milliseconds
 * @returns {Promise<boolean>}
 */
export async function waitForHealth(url, { patience, isHopeless }) {
  const deadline = Date.now() + patience
  while (Date.now() < deadline && !isHopeless()) {
    if (await isHealthy(url))
      return true
    await sleep(150)
  }
  return false
}

/** @param {string} url */
async function isHealthy(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) })
    await answer.arrayBuffer()
    return answer.ok
  }
  catch {
    return false
  }
}
