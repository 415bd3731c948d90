// @ts-check
import { existsSync } from 'node:fs'
import process from 'node:process'
import { Problem } from '../problem.mjs'
import { keepOutput, runQuietly } from '../process/run.mjs'
import { chosenBrowser, cleanEnvironment } from '../settings.mjs'

const systemBrowser = '/usr/bin/chromium'
const advice = 'Bitte Chromium installieren (Debian: apt-get install chromium) oder CHROMIUM_PATH=… auf ein vorhandenes setzen.'

/**
 * The browser for the tests; as root on Debian it is installed where it is missing.
 * @returns {Promise<string>} its path
 */
export async function findChromium() {
  if (chosenBrowser) {
    if (!existsSync(chosenBrowser))
      throw new Problem(`Unter CHROMIUM_PATH=${chosenBrowser} liegt kein Browser. ${advice}`)
    return chosenBrowser
  }
  if (!existsSync(systemBrowser))
    await installFromDebian()
  return systemBrowser
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Problem(`Die Browser-Tests brauchen Chromium. ${advice}`)
  const env = { ...cleanEnvironment(), DEBIAN_FRONTEND: 'noninteractive' }
  const update = await runQuietly('apt-get', ['update'], { env })
  const install = await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], { env })
  if (install.code !== 0 || !existsSync(systemBrowser)) {
    const log = await keepOutput('chromium', update.output + install.output)
    throw new Problem(`Chromium ließ sich nicht installieren; Näheres steht in ${log}. ${advice}`)
  }
}
