// @ts-check
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { posix } from 'node:path'

/** What a plain web server cannot give: searches, the form for barriers, and the site as it was on a day, of which there is no end. */
const needsServer = /^(?:\/(?:en|leichte-sprache))?\/(?:stand\/\d|vorschau\/|barriere-melden(?:[/?]|$))|\/suche\?/
/** Names below it are never those of a page: no address of ours has a part that begins like this. */
const queryFolder = '_'
const plainName = /^[a-z0-9]+$/
const plainValue = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Where the copy says what it has not. */
export const leftOutPath = `/${queryFolder}/nicht-in-der-kopie/`

/**
 * Where the copy has what the site gives at an address: the path of a folder with an `index.html`, or of a file.
 * @param {string} address path and query as the site links to them, without what stands behind `#`
 * @returns {string} a path that begins with a slash; that of a folder ends with one
 */
export function copyPath(address) {
  if (needsServer.test(address))
    return leftOutPath
  const { pathname, search, searchParams } = new URL(address, 'http://site')
  const isFile = pathname.startsWith('/media/') || /\.[a-z0-9]+$/i.test(pathname)
  const folders = search === '' ? '' : `${queryFolder}/${[...searchParams].map(([name, value]) => `${folderName(name, plainName)}-${folderName(value, plainValue)}`).join('/')}/`
  const folder = isFile ? `${posix.dirname(pathname)}/`.replace('//', '/') : `${pathname}/`.replace(/\/+$/, '/')
  return folder + folders + (isFile ? posix.basename(pathname) : '')
}

/**
 * A name for a folder that no other text gets. What people typed may hold anything, and be long.
 * @param {string} text
 * @param {RegExp} plain what may be a name as it is
 */
function folderName(text, plain) {
  if (plain.test(text) && text.length <= 60)
    return text
  const rest = text.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 40)
  return `${rest}_${createHash('sha256').update(text).digest('hex').slice(0, 10)}`
}

/**
 * The file that holds a path of the copy, below the copy's folder.
 * @param {string} path
 * @throws {Error} for a path that would lead out of the folder
 */
export function fileAt(path) {
  const names = `${path}${path.endsWith('/') ? 'index.html' : ''}`.slice(1).split('/').map(decodeURIComponent)
  const isOutside = names.some(name => name === '' || name === '.' || name === '..' || /[/\\\0]/.test(name))
  if (isOutside || names.some(name => Buffer.byteLength(name) > 255))
    throw new Error(`Diese Adresse lässt sich nicht als Datei ablegen: ${path}`)
  return names.join('/')
}

/**
 * How one place of the copy links to another: relative, so that the copy works in any folder of any server.
 * @param {string} from path in the copy
 * @param {string} to path in the copy
 */
export function relativeLink(from, to) {
  const fromFolder = from.slice(0, from.lastIndexOf('/') + 1)
  const [toFolder, name] = [to.slice(0, to.lastIndexOf('/') + 1), to.slice(to.lastIndexOf('/') + 1)]
  const way = posix.relative(fromFolder, toFolder)
  const link = way === '' ? name : `${way}/${name}`
  // A first part with a colon would be read as the name of a protocol.
  return link === '' || /^[^/]*:/.test(link) ? `./${link}` : link
}
