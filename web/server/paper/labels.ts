import type { Locale } from '@kek/contract'
import german from '../../i18n/locales/de.json'
import english from '../../i18n/locales/en.json'
import simple from '../../i18n/locales/leichte-sprache.json'
import { filled } from './sentences.ts'

/** What papers say that is no content. */
export interface Labels {
  readonly contents: string
  readonly page: string
  readonly image: string
  readonly onTheSite: string
  readonly logo: string
  readonly state: string
  readonly stateOf: (day: string, seq: number) => string
  readonly hash: string
  readonly address: string
  readonly addressOfState: string
  readonly version: string
  readonly adopted: string
  readonly resolution: string
  readonly introduction: string
  readonly structure: string
  readonly terms: string
  readonly projects: string
  readonly credits: string
  readonly creditOf: (author: string, licence: string | null) => string
  readonly example: string
  readonly exampleSentence: string
  readonly fallback: string
  readonly withdrawn: (day: string) => string
  readonly stays: string
  readonly goalState: (year: number) => string
  readonly status: string
  readonly asOf: (day: string) => string
  readonly priority: string
  readonly timeClass: string
  readonly source: string
  readonly places: string
  readonly projectPlaces: string
  readonly department: string
  readonly contact: string
  readonly touched: (level: string) => string
  readonly partner: string
  readonly contributes: string
  readonly belongs: string
  readonly milestones: string
  readonly reached: string
  readonly open: string
  readonly swot: string
  readonly quadrants: Readonly<Record<'strengths' | 'weaknesses' | 'opportunities' | 'threats', string>>
  readonly swotAsOf: (day: string) => string
  readonly swotSource: (source: string) => string
  readonly swotNone: string
  readonly changes: string
  readonly earlierState: string
  readonly laterState: string
  readonly hashOfState: string
  readonly part: string
}

/** What only papers say. */
const own: Readonly<Record<Locale, Omit<Labels, keyof ReturnType<typeof asOnPages>>>> = {
  'de': {
    contents: 'Inhalt',
    page: 'Seite',
    image: 'Bild',
    onTheSite: 'Auf der Website lesen',
    logo: 'Logo',
    state: 'Stand',
    stateOf: (day, seq) => `${day}, Eintrag ${seq} im öffentlichen Verzeichnis`,
    address: 'Immer aktuell unter',
    addressOfState: 'Nachzulesen unter',
    version: 'Fassung',
    adopted: 'Beschlossen',
    introduction: 'Zur Einführung',
    structure: 'So ist das Konzept aufgebaut',
    terms: 'Was die Angaben bedeuten',
    projects: 'Projekte',
    credits: 'Bildnachweis',
    creditOf: (author, licence) => `Bild: ${author}${licence ? ` (${licence})` : ''}`,
    exampleSentence: 'Beispielinhalt: Dieser Text stammt nicht aus dem beschlossenen Konzept. Er zeigt, wie das Dokument aussehen kann.',
    fallback: 'Diesen Text gibt es bisher nur auf Deutsch.',
    withdrawn: day => `Zurückgezogen am ${day}.`,
    stays: 'Der Text bleibt zum Nachlesen stehen und wird nicht mehr gepflegt.',
    goalState: year => `So soll es im Jahr ${year} sein`,
    projectPlaces: 'Ort',
    changes: 'Änderungen',
    earlierState: 'Früherer Stand',
    laterState: 'Späterer Stand',
    hashOfState: 'Prüfsumme dazu',
    part: 'Teil',
  },
  'en': {
    contents: 'Contents',
    page: 'Page',
    image: 'Image',
    onTheSite: 'Read on the website',
    logo: 'Logo',
    state: 'As of',
    stateOf: (day, seq) => `${day}, entry ${seq} in the public register`,
    address: 'Always up to date at',
    addressOfState: 'To be read at',
    version: 'Version',
    adopted: 'Adopted',
    introduction: 'Introduction',
    structure: 'How the plan is structured',
    terms: 'What the terms mean',
    projects: 'Projects',
    credits: 'Image credits',
    creditOf: (author, licence) => `Image: ${author}${licence ? ` (${licence})` : ''}`,
    exampleSentence: 'Example content: this text is not part of the adopted plan. It shows what the document can look like.',
    fallback: 'This text is available in German only so far.',
    withdrawn: day => `Withdrawn on ${day}.`,
    stays: 'The text stays for reference and is no longer kept up to date.',
    goalState: year => `How things should be in ${year}`,
    projectPlaces: 'Place',
    changes: 'Changes',
    earlierState: 'Earlier state',
    laterState: 'Later state',
    hashOfState: 'Its checksum',
    part: 'Part',
  },
  'de-simple': {
    contents: 'Das steht in diesem Heft',
    page: 'Seite',
    image: 'Bild',
    onTheSite: 'Das steht auch im Internet',
    logo: 'Logo',
    state: 'So war es am',
    stateOf: (day, seq) => `${day}. Das ist der Eintrag ${seq}.`,
    address: 'Das Neueste steht hier',
    addressOfState: 'Das steht auch hier',
    version: 'Das war beschlossen',
    adopted: 'Beschlossen',
    introduction: 'Darum geht es',
    structure: 'So ist der Plan aufgebaut',
    terms: 'Das bedeuten die Wörter',
    projects: 'Beispiele und Ideen',
    credits: 'Von wem sind die Bilder?',
    creditOf: (author, licence) => `Das Bild ist von: ${author}${licence ? ` (${licence})` : ''}`,
    exampleSentence: 'Das ist ein Beispiel-Text. Er steht nicht im echten Plan.',
    fallback: 'Diesen Text gibt es noch nicht in Leichter Sprache.',
    withdrawn: day => `Das gilt nicht mehr. Es gilt nicht mehr seit: ${day}.`,
    stays: 'Sie können den Text hier noch lesen.',
    goalState: year => `So soll es im Jahr ${year} sein`,
    projectPlaces: 'Wo ist das?',
    changes: 'Das ist neu',
    earlierState: 'So war es vorher',
    laterState: 'So war es danach',
    hashOfState: 'Prüf-Nummer dazu',
    part: 'Teil',
  },
}

/** What pages say in the same words. */
function asOnPages({ approach, example, field, milestones, project, swot, versions }: typeof german) {
  return {
    hash: versions.hash,
    resolution: versions.resolution,
    example: example.tag,
    status: approach.status,
    asOf: (date: string) => filled(approach.asOf, { date }),
    priority: approach.priority,
    timeClass: approach.timeClass,
    source: approach.source,
    places: approach.places,
    department: approach.department,
    contact: approach.contact,
    touched: (level: string) => filled(field.touched, { level }),
    partner: project.partner,
    contributes: project.approaches,
    belongs: project.fields,
    milestones: milestones.heading,
    reached: milestones.reached,
    open: milestones.open,
    swot: swot.heading,
    quadrants: { strengths: swot.strengths, weaknesses: swot.weaknesses, opportunities: swot.opportunities, threats: swot.threats },
    swotAsOf: (date: string) => filled(swot.asOf, { date }),
    swotSource: (source: string) => filled(swot.source, { source }),
    swotNone: swot.none,
  }
}

/** These words in the site's languages. */
export const labels: Readonly<Record<Locale, Labels>> = {
  'de': { ...own.de, ...asOnPages(german) },
  'en': { ...own.en, ...asOnPages(english) },
  'de-simple': { ...own['de-simple'], ...asOnPages(simple) },
}
