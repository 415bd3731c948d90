import type { Locale } from '@kek/contract'

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
  readonly statuses: string
  readonly timeClasses: string
  readonly priorities: string
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

/** These words in the site's languages. */
export const labels: Readonly<Record<Locale, Labels>> = {
  'de': {
    contents: 'Inhalt',
    page: 'Seite',
    image: 'Bild',
    onTheSite: 'Auf der Website lesen',
    logo: 'Logo',
    state: 'Stand',
    stateOf: (day, seq) => `${day}, Eintrag ${seq} im öffentlichen Verzeichnis`,
    hash: 'Prüfsumme',
    address: 'Immer aktuell unter',
    addressOfState: 'Nachzulesen unter',
    version: 'Fassung',
    adopted: 'Beschlossen',
    resolution: 'Drucksache',
    introduction: 'Zur Einführung',
    structure: 'So ist das Konzept aufgebaut',
    terms: 'Was die Angaben bedeuten',
    statuses: 'Umsetzungsstand',
    timeClasses: 'Zeitklasse',
    priorities: 'Priorität',
    projects: 'Projekte',
    credits: 'Bildnachweis',
    creditOf: (author, licence) => `Bild: ${author}${licence ? ` (${licence})` : ''}`,
    example: 'Beispielinhalt',
    exampleSentence: 'Beispielinhalt: Dieser Text stammt nicht aus dem beschlossenen Konzept. Er zeigt, wie das Dokument aussehen kann.',
    fallback: 'Diesen Text gibt es bisher nur auf Deutsch.',
    withdrawn: day => `Zurückgezogen am ${day}.`,
    stays: 'Der Text bleibt zum Nachlesen stehen und wird nicht mehr gepflegt.',
    goalState: year => `So soll es im Jahr ${year} sein`,
    status: 'Umsetzungsstand',
    asOf: day => `Stand: ${day}`,
    priority: 'Priorität',
    timeClass: 'Zeitklasse',
    source: 'Quelle der Bewertung',
    places: 'Räumlicher Schwerpunkt',
    projectPlaces: 'Ort',
    department: 'Zuständig',
    contact: 'Auskunft gibt',
    touched: level => `${level}, die dieses Thema berühren`,
    partner: 'Träger',
    contributes: 'Wozu das Projekt beiträgt',
    belongs: 'Gehört zu',
    milestones: 'Meilensteine',
    reached: 'erreicht',
    open: 'noch offen',
    swot: 'Stärken, Schwächen, Chancen, Risiken',
    quadrants: { strengths: 'Stärken', weaknesses: 'Schwächen', opportunities: 'Chancen', threats: 'Risiken' },
    swotAsOf: day => `Stand, wenn nichts anderes angegeben ist: ${day}.`,
    swotSource: source => `Quelle, wenn nichts anderes angegeben ist: ${source}.`,
    swotNone: 'Dazu ist nichts festgehalten.',
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
    hash: 'Checksum',
    address: 'Always up to date at',
    addressOfState: 'To be read at',
    version: 'Version',
    adopted: 'Adopted',
    resolution: 'Council paper',
    introduction: 'Introduction',
    structure: 'How the plan is structured',
    terms: 'What the terms mean',
    statuses: 'State of implementation',
    timeClasses: 'Time frame',
    priorities: 'Priority',
    projects: 'Projects',
    credits: 'Image credits',
    creditOf: (author, licence) => `Image: ${author}${licence ? ` (${licence})` : ''}`,
    example: 'Example content',
    exampleSentence: 'Example content: this text is not part of the adopted plan. It shows what the document can look like.',
    fallback: 'This text is available in German only so far.',
    withdrawn: day => `Withdrawn on ${day}.`,
    stays: 'The text stays for reference and is no longer kept up to date.',
    goalState: year => `How things should be in ${year}`,
    status: 'State of implementation',
    asOf: day => `As of ${day}`,
    priority: 'Priority',
    timeClass: 'Time frame',
    source: 'Source of the rating',
    places: 'Where it applies above all',
    projectPlaces: 'Place',
    department: 'Responsible',
    contact: 'For information',
    touched: level => `${level} that touch this theme`,
    partner: 'Run by',
    contributes: 'What this project contributes to',
    belongs: 'Belongs to',
    milestones: 'Milestones',
    reached: 'reached',
    open: 'still open',
    swot: 'Strengths, weaknesses, opportunities, threats',
    quadrants: { strengths: 'Strengths', weaknesses: 'Weaknesses', opportunities: 'Opportunities', threats: 'Threats' },
    swotAsOf: day => `As of ${day}, unless stated otherwise.`,
    swotSource: source => `Source unless stated otherwise: ${source}.`,
    swotNone: 'Nothing is recorded here.',
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
    hash: 'Prüf-Nummer',
    address: 'Das Neueste steht hier',
    addressOfState: 'Das steht auch hier',
    version: 'Das war beschlossen',
    adopted: 'Beschlossen',
    resolution: 'Nummer vom Papier',
    introduction: 'Darum geht es',
    structure: 'So ist der Plan aufgebaut',
    terms: 'Das bedeuten die Wörter',
    statuses: 'Wie weit ist das Vorhaben?',
    timeClasses: 'Wann fangen wir an?',
    priorities: 'Wie wichtig ist es?',
    projects: 'Beispiele und Ideen',
    credits: 'Von wem sind die Bilder?',
    creditOf: (author, licence) => `Das Bild ist von: ${author}${licence ? ` (${licence})` : ''}`,
    example: 'Beispiel-Text',
    exampleSentence: 'Das ist ein Beispiel-Text. Er steht nicht im echten Plan.',
    fallback: 'Diesen Text gibt es noch nicht in Leichter Sprache.',
    withdrawn: day => `Das gilt nicht mehr. Es gilt nicht mehr seit: ${day}.`,
    stays: 'Sie können den Text hier noch lesen.',
    goalState: year => `So soll es im Jahr ${year} sein`,
    status: 'Wie weit ist das Vorhaben?',
    asOf: day => `Das war so am ${day}.`,
    priority: 'Wie wichtig ist es?',
    timeClass: 'Wann fangen wir an?',
    source: 'Wer hat das gesagt?',
    places: 'Wo ist das?',
    projectPlaces: 'Wo ist das?',
    department: 'Wer macht das?',
    contact: 'Wen kann ich fragen?',
    touched: level => `${level} zu diesem Thema`,
    partner: 'Wer macht das?',
    contributes: 'Das Beispiel gehört zu',
    belongs: 'Das Beispiel gehört zu',
    milestones: 'Die Schritte',
    reached: 'geschafft',
    open: 'noch nicht geschafft',
    swot: 'Was ist gut? Was ist schlecht?',
    quadrants: { strengths: 'Das ist gut', weaknesses: 'Das ist nicht gut', opportunities: 'Das kann gut werden', threats: 'Das kann schlecht werden' },
    swotAsOf: day => `Das war so am ${day}.`,
    swotSource: source => `Das steht in: ${source}.`,
    swotNone: 'Hier steht nichts.',
    changes: 'Das ist neu',
    earlierState: 'So war es vorher',
    laterState: 'So war es danach',
    hashOfState: 'Prüf-Nummer dazu',
    part: 'Teil',
  },
}
