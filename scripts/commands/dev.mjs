// @ts-check
import { watch } from 'node:fs'
import { join } from 'node:path'
import { requireDataFolder } from '../guard/disk.mjs'
import { requireFreePort } from '../guard/port.mjs'
import { endGroup } from '../process/children.mjs'
import { markServing } from '../process/farewell.mjs'
import { startSpokenChild } from '../process/spoken-child.mjs'
import { readSettings, root } from '../settings.mjs'
import { buildCms, forgetCmsBuild } from '../setup/build.mjs'
import { fillDemo, isDemoFilled } from '../setup/demo.mjs'
import { cmsEnvironment, siteEnvironment } from '../setup/environment.mjs'
import { settleMode } from '../setup/mode.mjs'
import { prepare } from '../setup/prepare.mjs'
import { binaryOf, lifeline } from '../setup/servers.mjs'
import { say, step } from '../steps.mjs'

/** @typedef {import('../process/spoken-child.mjs').Program} Program */

/** How long a build has to be quiet before the CMS takes it. */
const settleMs = 1000

/** Runs plugin, CMS and site so that each follows its sources. */
export async function dev() {
  const settings = readSettings()
  await requireFreePort(settings.cmsPort, 'CMS_PORT')
  await requireFreePort(settings.webPort, 'WEB_PORT')
  await requireDataFolder(settings.dataFolder)
  const toolchain = await prepare()
  await buildCms(toolchain)
  if (await settleMode(settings) && !isDemoFilled(settings))
    await step('Demo-Inhalt einlesen', () => fillDemo(settings, toolchain))
  // What is compiled from here on follows sources that change under it.
  await forgetCmsBuild()

  const development = { NODE_ENV: 'development' }
  const cms = {
    label: 'CMS',
    command: toolchain.node,
    args: [...lifeline, binaryOf('cms', '@strapi/strapi', 'strapi'), 'develop', '--no-install-deps'],
    cwd: join(root, 'cms'),
    env: { ...await cmsEnvironment(settings, toolchain), ...development },
  }
  const site = {
    label: 'Website',
    command: toolchain.node,
    args: [...lifeline, binaryOf('web', 'nuxt', 'nuxt'), 'dev', '--host', '127.0.0.1', '--port', String(settings.webPort)],
    cwd: join(root, 'web'),
    env: { ...siteEnvironment(settings, toolchain), ...development },
  }
  const plugin = {
    label: 'Plugin',
    command: toolchain.node,
    args: [...lifeline, binaryOf('plugins/kek', '@strapi/sdk-plugin', 'strapi-plugin'), 'watch'],
    cwd: join(root, 'plugins/kek'),
    env: { ...toolchain.env, ...development },
  }
  startSpokenChild(plugin)
  startSpokenChild(site)
  restartOnChange(cms, join(root, 'plugins/kek/dist/server'))
  markServing()
  say(`\n  Website  http://127.0.0.1:${settings.webPort}\n  CMS      http://127.0.0.1:${settings.cmsPort}/admin\n  Beenden mit Strg+C.\n`)
}

/**
 * Starts a program once a folder has come to rest, and anew after each change in it.
 * The CMS watches its own folder alone, and the plugin's server part lies outside of that.
 * @param {Program} program
 * @param {string} folder
 */
function restartOnChange(program, folder) {
  /** @type {import('../process/children.mjs').ChildProcess | undefined} */
  let child
  let current = Promise.resolve()
  const restart = () => {
    current = current.then(async () => {
      if (child?.pid)
        await endGroup(child.pid, 2000)
      child = startSpokenChild(program)
    })
  }
  let timer = setTimeout(restart, 3 * settleMs)
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(restart, settleMs)
  })
}
