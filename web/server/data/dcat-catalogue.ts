import type { DataForm, Dataset } from './datasets.ts'
import type { ListSource } from './list.ts'
import { pagePaths, planPaths } from '@kek/contract'
import { contactCards } from '../views/contact-card.ts'
import { planNames } from '../views/plan-names.ts'
import { dataPaths, datasets, firstChange, lastChange } from './datasets.ts'
import { formats } from './formats.ts'
import { licenceOf } from './licence.ts'

type Node = Readonly<Record<string, unknown>>

const eu = 'http://publications.europa.eu/resource/authority'
const geocoding = 'http://dcat-ap.de/def/politicalGeocoding'

const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const iri = (id: string): Node => ({ '@id': id })
/** Something of which no vocabulary says what it is: DCAT-AP 3.0.1 asks for the class, and who checks it opens no address. */
const typed = (type: string, id: string): Node => ({ '@id': id, '@type': type })
const german = (value: string): Node => ({ '@value': value, '@language': 'de' })
const moment = (value: string): Node => ({ '@value': value, '@type': 'xsd:dateTime' })

/** Which level of the administration a key of so many digits belongs to, in the vocabulary of DCAT-AP.de. */
const levels: Readonly<Record<number, { readonly level: string, readonly key: string }>> = {
  5: { level: 'administrativeDistrict', key: 'districtKey' },
  8: { level: 'municipality', key: 'municipalityKey' },
  12: { level: 'municipality', key: 'regionalKey' },
}

/** The area and its level; `dcatde:politicalGeocodingURI` for the area is out of use since DCAT-AP.de 3.0. */
function coverage(regionKey: string | null | undefined): { readonly area: Node, readonly level: Node } {
  const place = regionKey ? levels[regionKey.length] : undefined
  return place
    ? { area: { 'dcterms:spatial': typed('dcterms:Location', `${geocoding}/${place.key}/${regionKey}`) }, level: { 'dcatde:politicalGeocodingLevelURI': iri(`${geocoding}/Level/${place.level}`) } }
    : { area: {}, level: {} }
}

/**
 * The catalogue of everything that the site gives as data, in JSON-LD, for the data portals of country and Europe:
 * DCAT-AP.de 3.0 (https://www.dcat-ap.de/def/dcatde/3.0/spec/).
 */
export function dcatCatalogue({ reading, absolute }: Pick<ListSource, 'reading' | 'absolute'>): Node {
  const plan = reading.snapshot.all('plan')[0]
  const { title, region } = planNames(reading)
  const licence = licenceOf(reading)
  const { area, level } = coverage(plan?.content.regionKey)
  const [first, last] = [firstChange(reading.snapshot), lastChange(reading.snapshot)]
  const dates = first && last ? { 'dcterms:issued': moment(first), 'dcterms:modified': moment(last) } : {}
  const [contact] = contactCards(reading)
  const catalogue = absolute(dataPaths.catalogue)
  const publisher = { '@id': `${catalogue}#herausgeber`, '@type': 'foaf:Agent', 'foaf:name': german(region ?? title.text), 'foaf:homepage': typed('foaf:Document', absolute('/')), 'dcterms:type': iri('http://purl.org/adms/publishertype/LocalAuthority') }
  const contactPoint = { '@id': `${catalogue}#kontakt`, '@type': ['vcard:Organization', 'vcard:Kind'], 'vcard:fn': german(contact?.role ?? region ?? title.text), ...(contact?.email ? { 'vcard:hasEmail': iri(`mailto:${contact.email}`) } : {}), 'vcard:hasURL': iri(absolute('/kontakt')) }

  const distribution = (dataset: Dataset, { path, format }: DataForm): Node => ({
    '@id': absolute(path),
    '@type': 'dcat:Distribution',
    'dcterms:title': german(`${dataset.title} – ${formats[format].name}`),
    'dcterms:description': german(formats[format].description),
    'dcat:accessURL': iri(absolute(path)),
    'dcat:downloadURL': iri(absolute(path)),
    'dcterms:license': iri(licence.uri),
    ...(licence.attribution ? { 'dcatde:licenseAttributionByText': german(licence.attribution) } : {}),
    'dcterms:format': iri(`${eu}/file-type/${formats[format].fileType}`),
    'dcat:mediaType': typed('dcterms:MediaType', `https://www.iana.org/assignments/media-types/${formats[format].mediaType}`),
    ...(path === planPaths.file ? { 'dcterms:conformsTo': { ...typed('dcterms:Standard', absolute(planPaths.schema)), 'dcterms:title': german('Schema des ganzen Konzepts') } } : {}),
    'dcterms:language': iri(`${eu}/language/DEU`),
    'dcatap:availability': iri(`${eu}/planned-availability/STABLE`),
    'adms:status': iri(`${eu}/distribution-status/COMPLETED`),
    ...dates,
  })

  const datasetNode = (dataset: Dataset): Node => ({
    '@id': `${catalogue}#${dataset.key}`,
    '@type': 'dcat:Dataset',
    'dcterms:identifier': `${catalogue}#${dataset.key}`,
    'dcterms:title': german(`${dataset.title} (${title.text})`),
    'dcterms:description': german(dataset.summary),
    'dcterms:publisher': iri(publisher['@id']),
    'dcat:contactPoint': contactPoint,
    'dcat:keyword': dataset.keywords.map(german),
    'dcat:theme': ['GOVE', 'REGI'].map(theme => iri(`${eu}/data-theme/${theme}`)),
    'dcat:landingPage': typed('foaf:Document', absolute(dataset.page)),
    'foaf:page': typed('foaf:Document', absolute(pagePaths.data)),
    'dcterms:language': iri(`${eu}/language/DEU`),
    'dcterms:accrualPeriodicity': iri(`${eu}/frequency/IRREG`),
    'dcterms:accessRights': iri(`${eu}/access-right/PUBLIC`),
    'dcatap:availability': iri(`${eu}/planned-availability/STABLE`),
    ...level,
    ...area,
    ...dates,
    'dcat:distribution': dataset.forms.map(form => distribution(dataset, form)),
  })

  return {
    '@context': context,
    '@id': catalogue,
    '@type': 'dcat:Catalog',
    'dcterms:title': german(`Offene Daten: ${title.text}`),
    'dcterms:description': german('Alles, was die Website des Entwicklungskonzepts als Daten gibt: das ganze Konzept, jede öffentliche Liste und das Verzeichnis der Veröffentlichungen.'),
    'dcterms:publisher': publisher,
    'foaf:homepage': typed('foaf:Document', absolute(pagePaths.data)),
    'dcterms:language': iri(`${eu}/language/DEU`),
    'dcterms:license': iri(licence.uri),
    'dcat:themeTaxonomy': iri(`${eu}/data-theme`),
    ...area,
    ...dates,
    'dcat:dataset': datasets.map(datasetNode),
  }
}
