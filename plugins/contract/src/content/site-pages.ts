import { languagePrefixes, pageFolders } from './page-address.ts'

/** Pages that the site has whatever is published, by what they are called in its code; without the language's prefix. */
export const pagePaths = {
  home: '/',
  concept: '/konzept',
  progress: '/stand-der-umsetzung',
  approaches: '/ansaetze',
  press: '/presse',
  process: '/prozess',
  documents: '/dokumente',
  contact: '/kontakt',
  credits: '/bildnachweis',
  glossary: '/begriffe',
  search: '/suche',
  handbook: '/handbuch',
  versions: '/fassungen',
  days: '/stand',
  report: '/barriere-melden',
  data: '/daten',
} as const

/** A page that is there whatever is published; on the site its words come from the i18n file under `pages.<name>`. */
export type PageName = keyof typeof pagePaths

/** Pages that the law asks for: the site brings a text for each until editors publish their own under the same address. */
export const legalPages = [
  { path: '/impressum', title: 'Impressum' },
  { path: '/datenschutz', title: 'Datenschutz' },
  { path: '/barrierefreiheit', title: 'Barrierefreiheit' },
] as const

/** First parts below which the site answers by rules of its own, whatever documents there are. */
export const openFolders = ['aenderungen', 'daten', 'fassungen', 'handbuch', 'media', 'stand', 'verzeichnis'] as const

/** First parts that are no page either and nothing to link to: for machines, for those with a secret, or where a proxy lets the CMS answer. */
const closedFolders = ['admin', 'api', 'gestaltung', 'healthz', 'js', 'teilen', 'themes', 'uploads', 'vorschau']

/** What a page's address is told apart by inside another state of the site: `/fassungen/2017/pruefen`, `/stand/2018-03-01/vergleich`. */
const insideStates = ['startseite', 'vergleich', 'pruefen']

const firstPart = (path: string) => path.split('/')[1] ?? ''

/** Last parts of addresses that no page of the CMS may have, because the site itself answers there; pages stand directly under its root. */
export const reservedPageSlugs: ReadonlySet<string> = new Set([
  ...[...Object.values(pagePaths), ...Object.values(pageFolders), ...Object.values(languagePrefixes)].map(firstPart),
  ...openFolders,
  ...closedFolders,
  ...insideStates,
].filter(Boolean))
