import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../settings.ts'

const results = {
  Plugin: 'plugins/kek/dist/server/index.js',
  CMS: 'cms/dist/build/index.html',
  Website: 'web/.output/server/index.mjs',
}

/** Makes sure that everything is built: what is tested is what people run. @throws naming the parts that are not. */
export function requireBuilds(): void {
  const missing = Object.entries(results).filter(([, file]) => !existsSync(join(root, file))).map(([part]) => part)
  if (missing.length > 0)
    throw new Error(`Noch nicht gebaut: ${missing.join(', ')}. „npm test“ baut alles und ruft dann diese Tests auf.`)
}
