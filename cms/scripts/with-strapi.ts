import type { Core } from '@strapi/strapi'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { announceReadOnly } from './settings.ts'

// Strapi's ES module build imports folders, which Node refuses; its CommonJS build works.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof import('@strapi/strapi')
const appDir = dirname(dirname(fileURLToPath(import.meta.url)))

type Work = (strapi: Core.Strapi) => Promise<number>

/** Runs work in the CMS without its web server, then ends the process with the code that the work gives. */
export async function withStrapi(work: Work): Promise<void> {
  const app = await create().load()
  app.log.level = 'warn'
  const code = await report(() => work(app))
  await app.destroy()
  process.exit(code)
}

/**
 * Runs work in a CMS that is not started and so writes nothing: no schema, no roles, no accounts and nothing else that a start sets right.
 * The work can ask the database by plain SQL only.
 */
export async function withIdleStrapi(work: Work): Promise<void> {
  announceReadOnly()
  process.exit(await report(async () => {
    const app = await create().register()
    app.log.level = 'warn'
    // Not Strapi's own end: it expects what its start has set up.
    return work(app).finally(() => app.db.destroy())
  }))
}

function create(): Core.Strapi {
  const distDir = join(appDir, 'dist')
  if (!existsSync(join(distDir, 'src/index.js'))) {
    console.error('Das CMS ist noch nicht gebaut. Bitte zuerst „npm start“ ausführen.')
    process.exit(1)
  }
  process.chdir(appDir)
  return createStrapi({ appDir, distDir })
}

async function report(work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  }
  catch (cause) {
    // What the configuration says is put behind these words by Strapi.
    console.error(cause instanceof Error ? cause.message.replace(/^Could not load js config file .*?\.js: /, '') : cause)
    return 1
  }
}
