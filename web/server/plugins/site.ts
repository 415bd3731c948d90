import { join } from 'node:path'
import process from 'node:process'
import { setCurrentDesk } from '../paper/current-desk.ts'
import { PaperDesk } from '../paper/paper-desk.ts'
import { requireSettings } from '../settings.ts'
import { setCurrentSite } from '../site/current-site.ts'
import { Site } from '../site/site.ts'

/** Opens the site before the first request, in `nuxt dev` as in production. */
export default defineNitroPlugin((nitroApp) => {
  const { KEK_LEDGER_URL, KEK_REPLICA_DIR } = requireSettings()
  const site = new Site({ ledgerUrl: KEK_LEDGER_URL, folder: KEK_REPLICA_DIR, log: sentence => process.stdout.write(`${sentence}\n`) })
  setCurrentSite(site)
  const desks = (['papers', 'pictures'] as const).map((name) => {
    const desk = new PaperDesk({ folder: join(KEK_REPLICA_DIR, name), pathOf: sha256 => site.media.pathOf(sha256) })
    setCurrentDesk(desk, name)
    return desk
  })
  site.onChange(() => {
    Promise.all(desks.map(desk => desk.forget(site.state?.erasures ?? 0))).catch((error: Error) => process.stderr.write(`Was vor einer Löschung gesetzt wurde, lässt sich nicht entfernen: ${error.message}\n`))
  })
  site.following.catch((error: Error) => {
    process.stderr.write(`Der Ordner der Replik (KEK_REPLICA_DIR) lässt sich nicht benutzen: ${error.message}\n`)
    process.exit(1)
  })
  nitroApp.hooks.hook('close', async () => {
    desks.forEach(desk => desk.close())
    await site.close()
  })
})
