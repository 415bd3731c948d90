import type { Core } from '@strapi/strapi'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

// Strapi's ES module build imports folders, which Node refuses; its CommonJS build works.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof import('@strapi/strapi')
const appDir = dirname(dirname(fileURLToPath(import.meta.url)))

/** Runs work in the CMS without its web server, then ends the process with the code that the work gives. */
export async function withStrapi(work: (strapi: Core.Strapi) => Promise<number>): Promise<void> {
  const distDir = join(appDir, 'dist')
  if (!existsSync(join(distDir, 'src/index.js'))) {
    console.error('Das CMS ist noch nicht gebaut. Bitte zuerst „npm start“ ausführen.')
    process.exit(1)
  }
  process.chdir(appDir)
  const app = await createStrapi({ appDir, distDir }).load()
  app.log.level = 'warn'
  let code = 1
  try {
    code = await work(app)
  }
  catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause)
  }
  await app.destroy()
  process.exit(code)
}
