import type { DataForm, Dataset } from './datasets.ts'
import type { ListSource } from './list.ts'
import { pagePaths, planPaths } from '@kek/contract'
import { contactCards } from '../views/contact-card.ts'
import { planNames } from '../views/plan-names.ts'
import { dataPaths, datasets, lastChange } from './datasets.ts'
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
const german = (value: string): Node => ({ '@value': value, '@language': 'de' })
const moment = (value: string): Node => ({ '@value': value, '@type': 'xsd:dateTime' })

/** Which level of the administration a key of so many digits belongs to, in the vocabulary of DCAT-AP.de. */
const levels: Readonly<Record<number, { readonly level: string, readonly key: string }>> = {
  5: { level: 'administrativeDistrict', key: 'districtKey' },
  8: { level: 'municipality', key: 'municipalityKey' },
  12: { level: 'municipality', key: 'regionalKey' },
}

function coverage(regionKey: string | null | undefined): Node {
  const place = regionKey ? levels[regionKey.length] : undefined
  const area = place && iri(`${geocoding}/${place.key}/${regionKey}`)
  return place && area ? { 'dcatde:politicalGeocodingLevelURI': iri(`${geocoding}/Level/${place.level}`), 'dcatde:politicalGeocodingURI': area, 'dcterms:spatial': area } : {}
}

/**
 * The catalogue of everything that the site gives as data, in JSON-LD, for the data portals of country and Europe:
 * DCAT-AP.de 3.0 (https://www.dcat-ap.de/def/dcatde/3.0/spec/).
 */
export function dcatCatalogue({ reading, absolute }: Pick<ListSource, 'reading' | 'absolute'>): Node {
  const plan = reading.snapshot.all('plan')[0]
  const { title, region } = planNames(reading)
  const licence = licenceOf(reading)
  const changed = lastChange(reading.snapshot)
  const modified = changed ? { 'dcterms:modified': moment(changed) } : {}
  const [contact] = contactCards(reading)
  const catalogue = absolute(dataPaths.catalogue)
  const publisher = { '@id': `${catalogue}#herausgeber`, '@type': 'foaf:Agent', 'foaf:name': german(region ?? title.text), 'foaf:homepage': iri(absolute('/')), 'dcterms:type': iri('http://purl.org/adms/publishertype/LocalAuthority') }
  const contactPoint = { '@type': 'vcard:Organization', 'vcard:fn': german(contact?.role ?? region ?? title.text), ...(contact?.email ? { 'vcard:hasEmail': iri(`mailto:${contact.email}`) } : {}), 'vcard:hasURL': iri(absolute('/kontakt')) }

  const distribution = (dataset: Dataset, { path, format }: DataForm): Node => ({
    '@id': absolute(path),
    '@type': 'dcat:Distribution',
    'dcterms:title': german(`${dataset.title} – ${formats[format].name}`),
    'dcat:accessURL': iri(absolute(path)),
    'dcat:downloadURL': iri(absolute(path)),
    'dcterms:license': iri(licence.uri),
    ...(licence.attribution ? { 'dcatde:licenseAttributionByText': german(licence.attribution) } : {}),
    ...(formats[format].fileType ? { 'dcterms:format': iri(`${eu}/file-type/${formats[format].fileType}`) } : {}),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${formats[format].mediaType}`),
    ...(path === planPaths.file ? { 'dcterms:conformsTo': iri(absolute(planPaths.schema)) } : {}),
    'dcterms:language': iri(`${eu}/language/DEU`),
    'dcatap:availability': iri(`${eu}/planned-availability/STABLE`),
    'adms:status': iri('http://purl.org/adms/status/Completed'),
    ...modified,
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
    'dcat:landingPage': iri(absolute(dataset.page)),
    'foaf:page': iri(absolute(pagePaths.data)),
    'dcterms:language': iri(`${eu}/language/DEU`),
    'dcterms:accrualPeriodicity': iri(`${eu}/frequency/IRREG`),
    'dcterms:accessRights': iri(`${eu}/access-right/PUBLIC`),
    'dcatap:availability': iri(`${eu}/planned-availability/STABLE`),
    ...coverage(plan?.content.regionKey),
    ...modified,
    'dcat:distribution': dataset.forms.map(form => distribution(dataset, form)),
  })

  return {
    '@context': context,
    '@id': catalogue,
    '@type': 'dcat:Catalog',
    'dcterms:title': german(`Offene Daten: ${title.text}`),
    'dcterms:description': german('Alles, was die Website des Entwicklungskonzepts als Daten gibt: das ganze Konzept, jede öffentliche Liste und das Verzeichnis der Veröffentlichungen.'),
    'dcterms:publisher': publisher,
    'foaf:homepage': iri(absolute(pagePaths.data)),
    'dcterms:language': iri(`${eu}/language/DEU`),
    'dcterms:license': iri(licence.uri),
    'dcat:themeTaxonomy': iri(`${eu}/data-theme`),
    ...(coverage(plan?.content.regionKey)['dcterms:spatial'] ? { 'dcterms:spatial': coverage(plan?.content.regionKey)['dcterms:spatial'] } : {}),
    ...modified,
    'dcat:dataset': datasets.map(datasetNode),
  }
}
