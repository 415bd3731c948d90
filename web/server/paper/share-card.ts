import type { AddressedType, Locale } from '@kek/contract'
import type { Colour } from '../../shared/views/element.ts'
import type { Words } from '../../shared/views/text.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from '../views/reading.ts'
import type { PaperTheme } from './paper.ts'
import { localizePath } from '@kek/contract'
import { nodeOf } from '../views/detached-node.ts'
import { documentAt } from '../views/document-at.ts'
import { colourOf, levelOf } from '../views/elements.ts'
import { levelName } from '../views/levels.ts'
import { planNames } from '../views/plan-names.ts'
import { planTree } from '../views/plan-tree.ts'
import { projectColour } from '../views/project.ts'
import { languageOf } from '../views/words.ts'
import { paperTheme } from './theme.ts'

/** What a share image shows. */
export interface ShareCard {
  readonly title: Words
  readonly kicker: string | null
  readonly site: Words
  readonly colour: Colour | null
  readonly lang: string
  readonly theme: PaperTheme
}

/** A share image as a page names it. */
export interface ShareImage {
  /** Its address on the site, without a host. */
  readonly href: string
  readonly width: number
  readonly height: number
  readonly alternativeText: string
}

const folder = '/teilen'
/** The front page has no name of its own in its address. */
const home = '/startseite'

const names: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'de': { '/konzept': 'Das ganze Konzept', '/presse': 'Presse', '/prozess': 'Prozess', '/dokumente': 'Dokumente', '/kontakt': 'Kontakt', '/bildnachweis': 'Bildnachweis', '/suche': 'Suche', '/fassungen': 'Fassungen', '/daten': 'Daten' },
  'en': { '/konzept': 'The whole plan', '/presse': 'Press', '/prozess': 'Process', '/dokumente': 'Documents', '/kontakt': 'Contact', '/bildnachweis': 'Image credits', '/suche': 'Search', '/fassungen': 'Adopted versions', '/daten': 'Data' },
  'de-simple': { '/konzept': 'Der ganze Plan', '/presse': 'Das steht in der Zeitung', '/prozess': 'So ist der Plan entstanden', '/dokumente': 'Dokumente', '/kontakt': 'Kontakt', '/bildnachweis': 'Von wem sind die Bilder?', '/suche': 'Suche', '/fassungen': 'Alte Pläne', '/daten': 'Daten' },
}
const kinds: Readonly<Record<Locale, string>> = { 'de': 'Presseartikel', 'en': 'Press article', 'de-simple': 'Das steht in der Zeitung' }

type Face = Pick<ShareCard, 'title' | 'kicker' | 'colour'>

function elementFace(type: 'field' | 'goal' | 'approach', slug: string, reading: Reading): Face | undefined {
  const document = documentAt(type, slug, reading) as PublicDocument<'field' | 'goal' | 'approach'> | undefined
  const node = document && nodeOf(document, planTree(reading.snapshot, reading.locale))
  if (!document || !node)
    return undefined
  const code = 'code' in document.content ? document.content.code : null
  return { title: { text: document.content.title, ...languageOf(document, reading) }, kicker: [levelOf(node, reading), code].filter(Boolean).join(' '), colour: colourOf(node) }
}

function titleFace(type: AddressedType, slug: string, kicker: string | null, reading: Reading): Face | undefined {
  const document = documentAt(type, slug, reading)
  return document && { title: { text: document.content.title, ...languageOf(document, reading) }, kicker, colour: null }
}

function projectFace(slug: string, reading: Reading): Face | undefined {
  const project = documentAt('project', slug, reading)
  const face = project && titleFace('project', slug, levelName(project.content.kind, reading).singular, reading)
  return face && { ...face, colour: projectColour(project, planTree(reading.snapshot, reading.locale)) }
}

/** What is known of the page at a path; undefined for one that there is not. */
function faceOf(path: string, reading: Reading): Face | undefined {
  const plan = planNames(reading)
  const name = names[reading.locale][path]
  if (path === '/')
    return { title: plan.title, kicker: plan.region, colour: null }
  if (name)
    return { title: { text: name }, kicker: plan.region, colour: null }
  const [, first = '', slug = ''] = /^\/(?:([^/]+)\/)?([^/]+)$/.exec(path) ?? []
  switch (first) {
    case 'konzept': return elementFace('field', slug, reading)
    case 'ziele': return elementFace('goal', slug, reading)
    case 'ansaetze': return elementFace('approach', slug, reading)
    case 'projekte': return projectFace(slug, reading)
    case 'presse': return titleFace('press-article', slug, kinds[reading.locale], reading)
    case '': return slug ? titleFace('page', slug, plan.region, reading) : undefined
    default: return undefined
  }
}

/** What the share image of the page at a path shows, without the language's prefix; undefined for a page that there is not. */
export function shareCard(path: string, reading: Reading): ShareCard | undefined {
  const face = faceOf(path, reading)
  return face && { ...face, site: planNames(reading).shortTitle, lang: reading.locale === 'en' ? 'en' : 'de', theme: paperTheme(reading) }
}

/** The share image of the page at a path, without the language's prefix; that of the front page where it has none of its own. */
export function shareImageOf(path: string, reading: Reading): ShareImage {
  const own = faceOf(path, reading)
  const { title, kicker } = own ?? faceOf('/', reading) as Face
  const site = planNames(reading).shortTitle
  const page = own && path !== '/' ? path : home
  return {
    href: localizePath(`${folder}${page}.png`, reading.locale),
    width: 1200,
    height: 630,
    alternativeText: [...new Set([site.text, kicker, title.text])].filter(Boolean).join(' · '),
  }
}

/** The path of the page whose share image stands at a path; undefined where that is no address of a share image. */
export function pageOfShareImage(path: string): string | undefined {
  const [, page] = /^\/teilen(\/.+)\.png$/.exec(path) ?? []
  return page === home ? '/' : page
}
