// @ts-check
import { neededForFirstStart, neededForRunning, requireDataFolder, requireSpace, requireWritable } from '../guard/disk.mjs'
import { requireFreePort } from '../guard/port.mjs'
import { markServing } from '../process/farewell.mjs'
import { supervise } from '../process/supervisor.mjs'
import { readSettings, root } from '../settings.mjs'
import { buildCms, buildWeb, isEverythingBuilt } from '../setup/build.mjs'
import { fillDemo, isDemoFilled } from '../setup/demo.mjs'
import { areLibrariesFresh } from '../setup/libraries.mjs'
import { settleMode } from '../setup/mode.mjs'
import { prepare } from '../setup/prepare.mjs'
import { cmsServer, siteServer } from '../setup/servers.mjs'
import { say, seconds, step } from '../steps.mjs'

const accounts = [
  ['admin@kek.localhost', 'Administration'],
  ['presse@kek.localhost', 'Pressestelle'],
  ['redaktion@kek.localhost', 'Redaktion'],
  ['freigabe@kek.localhost', 'Freigabe'],
]

/** Brings everything up and keeps it running until someone ends it. */
export async function start() {
  const begin = performance.now()
  const settings = readSettings()
  const hasLibraries = await areLibrariesFresh()
  await checkCircumstances(settings, hasLibraries ? neededForRunning : neededForFirstStart)
  const isFirst = !hasLibraries || !await isEverythingBuilt()
  say(isFirst ? 'KEK wird vorbereitet; beim ersten Mal dauert das ein bis zwei Minuten.' : 'KEK wird gestartet.')

  const isDemo = await settleMode(settings)
  const toolchain = await prepare()
  await Promise.all([
    buildWeb(toolchain),
    buildCms(toolchain).then(async () => {
      if (isDemo && !isDemoFilled(settings))
        await step('Demo-Inhalt einlesen', () => fillDemo(settings, toolchain))
    }),
  ])
  const cms = await cmsServer(settings, toolchain)
  const site = siteServer(settings, toolchain)
  await Promise.all([
    step('CMS starten', () => supervise(cms)),
    step('Website starten', () => supervise(site)),
  ])
  markServing()
  announce(settings, isDemo, performance.now() - begin)
}

/**
 * @param {import('../settings.mjs').Settings} settings
 * @param {number} neededSpace in the repository's folder
 */
async function checkCircumstances(settings, neededSpace) {
  await requireFreePort(settings.cmsPort, 'CMS_PORT')
  await requireFreePort(settings.webPort, 'WEB_PORT')
  await requireDataFolder(settings.dataFolder)
  await requireSpace(settings.dataFolder, neededForRunning)
  await requireWritable(root)
  await requireSpace(root, neededSpace)
}

/**
 * @param {import('../settings.mjs').Settings} settings
 * @param {boolean} isDemo
 * @param {number} duration
 */
function announce(settings, isDemo, duration) {
  say(`\nBereit nach ${seconds(duration)}.\n`)
  say(`  Website    http://127.0.0.1:${settings.webPort}`)
  say(`  CMS        http://127.0.0.1:${settings.cmsPort}/admin`)
  if (isDemo) {
    say(`\n  Demo-Konten, alle mit dem Passwort ${settings.demoPassword}`)
    for (const [address = '', role] of accounts)
      say(`    ${address.padEnd(26)} ${role}`)
  }
  say(`\n  Daten und Protokolle liegen in ${settings.dataFolder}. Beenden mit Strg+C.`)
}
