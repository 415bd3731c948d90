import type { TypeName } from '@kek/contract'

/** One page for each kind of page that the site has. */
export interface PageKind {
  readonly name: string
  readonly path: string
  /** The file under web/app/pages that renders it. */
  readonly route: string
  /** The content type whose page it is. */
  readonly type?: TypeName
  /** 200 where nothing else is said. */
  readonly status?: 404
  /** `de` where nothing else is said. */
  readonly lang?: 'en' | 'de-simple'
}

/**
 * Every kind of page, with the variants that look different: empty lists, other levels of the plan, other languages.
 * A test keeps the list complete (site/page-list.spec.ts).
 */
export const pages: readonly PageKind[] = [
  { name: 'Startseite', path: '/', route: 'index.vue' },
  { name: 'Konzept', path: '/konzept', route: 'konzept/index.vue' },
  { name: 'Handlungsfeld', path: '/konzept/lebenswerte-orte', route: 'konzept/[slug].vue', type: 'field' },
  { name: 'Querschnittsthema', path: '/konzept/digitalisierung', route: 'konzept/[slug].vue', type: 'field' },
  { name: 'Strategisches Ziel', path: '/ziele/gesund-und-gut-versorgt', route: 'ziele/[slug].vue', type: 'goal' },
  { name: 'Teilziel', path: '/ziele/aerztliche-versorgung-in-der-naehe', route: 'ziele/[slug].vue', type: 'goal' },
  { name: 'Handlungsansatz', path: '/ansaetze/pflegeberatung-die-ins-haus-kommt', route: 'ansaetze/[slug].vue', type: 'approach' },
  { name: 'Stand der Umsetzung', path: '/stand-der-umsetzung', route: 'stand-der-umsetzung.vue' },
  { name: 'Liste der Handlungsansätze', path: '/ansaetze', route: 'ansaetze/index.vue' },
  { name: 'Liste der Handlungsansätze, gefiltert', path: '/ansaetze?stand=ongoing&ort=parchim', route: 'ansaetze/index.vue' },
  { name: 'Liste der Handlungsansätze ohne Treffer', path: '/ansaetze?stand=completed&zeit=long', route: 'ansaetze/index.vue' },
  { name: 'Projekt', path: '/projekte/rufbus-am-wochenende', route: 'projekte/[slug].vue', type: 'project' },
  { name: 'Pressearchiv', path: '/presse', route: 'presse/index.vue' },
  { name: 'Pressearchiv, gefiltert', path: '/presse?jahr=2018&medium=unser-landkreisbote', route: 'presse/index.vue' },
  { name: 'Pressearchiv ohne Treffer', path: '/presse?q=Walfang', route: 'presse/index.vue' },
  { name: 'Presseartikel', path: '/presse/wenn-der-rufbus-den-arzt-mitbringt', route: 'presse/[slug].vue', type: 'press-article' },
  { name: 'Prozess', path: '/prozess', route: 'prozess.vue' },
  { name: 'Dokumente', path: '/dokumente', route: 'dokumente.vue' },
  { name: 'Kontakt', path: '/kontakt', route: 'kontakt.vue' },
  { name: 'Bildnachweis', path: '/bildnachweis', route: 'bildnachweis.vue' },
  { name: 'Begriffe', path: '/begriffe', route: 'begriffe.vue' },
  { name: 'Offene Daten', path: '/daten', route: 'daten.vue' },
  { name: 'Fassungen', path: '/fassungen', route: 'fassungen/index.vue' },
  { name: 'Fassung', path: '/fassungen/beschluss-2017', route: 'fassungen/[slug]/index.vue', type: 'adopted-version' },
  { name: 'Vergleich einer Fassung mit heute', path: '/fassungen/beschluss-2017/vergleich', route: 'fassungen/[slug]/vergleich.vue' },
  { name: 'Vergleich, eine Art von Änderungen', path: '/fassungen/beschluss-2017/vergleich?art=anders-geschrieben', route: 'fassungen/[slug]/vergleich.vue' },
  { name: 'Vergleich, ein Teil, englisch', path: '/en/fassungen/beschluss-2017/vergleich?teil=feld-lebenswerte-orte', route: 'fassungen/[slug]/vergleich.vue', lang: 'en' },
  { name: 'Fassung nachprüfen', path: '/fassungen/beschluss-2017/pruefen', route: 'fassungen/[slug]/pruefen.vue' },
  { name: 'Konzept in einer Fassung', path: '/fassungen/beschluss-2017/konzept', route: 'konzept/index.vue' },
  { name: 'Stand an einem Tag', path: '/stand', route: 'stand/index.vue' },
  { name: 'Handlungsansatz an einem Tag', path: '/stand/2019-01-01/ansaetze/pflegeberatung-die-ins-haus-kommt', route: 'ansaetze/[slug].vue' },
  { name: 'Vergleich zweier Tage', path: '/stand/2018-01-01/vergleich?mit=2018-08-31', route: 'stand/[day]/vergleich.vue' },
  { name: 'Tag vor dem ersten Eintrag', path: '/stand/1999-01-01', route: 'stand/[day]/[...path].vue', status: 404 },
  { name: 'Änderung', path: '/aenderungen/300', route: 'aenderungen/[seq].vue' },
  { name: 'Suche', path: '/suche', route: 'suche.vue' },
  { name: 'Suche mit Treffern', path: '/suche?q=Rufbus', route: 'suche.vue' },
  { name: 'Suche ohne Treffer', path: '/suche?q=Qwxqwx', route: 'suche.vue' },
  { name: 'Seite', path: '/impressum', route: '[slug].vue', type: 'page' },
  { name: 'Erklärung zur Barrierefreiheit', path: '/barrierefreiheit', route: '[slug].vue' },
  { name: 'Barriere melden', path: '/barriere-melden?seite=%2Fpresse', route: 'barriere-melden/index.vue' },
  { name: 'Barriere gemeldet', path: '/barriere-melden/gemeldet?nummer=B-ACDEFGHJ', route: 'barriere-melden/gemeldet.vue' },
  { name: 'Handbuch', path: '/handbuch', route: 'handbuch/index.vue' },
  { name: 'Kapitel des Handbuchs', path: '/handbuch/presseartikel', route: 'handbuch/[chapter].vue' },
  { name: 'Unbekannte Adresse', path: '/gibt-es-nicht', route: '../error.vue', status: 404 },
  { name: 'Startseite, englisch', path: '/en', route: 'index.vue', lang: 'en' },
  { name: 'Handlungsansatz, englisch', path: '/en/ansaetze/pflegeberatung-die-ins-haus-kommt', route: 'ansaetze/[slug].vue', lang: 'en' },
  { name: 'Konzept, Leichte Sprache', path: '/leichte-sprache/konzept', route: 'konzept/index.vue', lang: 'de-simple' },
]
