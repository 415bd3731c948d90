import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

/**
 * Where the typesetter's files lie: in the sources beside this file, in a built site beside the file that was started, in development
 * below the folder of the site. The framework's bundle does not know where it lies itself.
 */
export function typesetterFolder(): URL {
  const places = [
    new URL('./typesetter/', import.meta.url),
    pathToFileURL(join(dirname(process.argv[1] ?? ''), 'typesetter/')),
    pathToFileURL(join(process.cwd(), 'server/paper/typesetter/')),
  ]
  return places.find(place => existsSync(new URL('main.ts', place))) ?? places[0] as URL
}
