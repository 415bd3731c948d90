import { describe, expect, it } from 'vitest'
import { stateOf } from '../../test/reading-of.ts'
import { resourceAt, siteUrl, textAt } from '../../test/resource-at.ts'
import { sampleItems } from '../../test/sample-items.ts'
import { dataPaths } from './datasets.ts'

type Node = Readonly<Record<string, unknown>>

/** The sample plan of a county that has said what its area and licence are. */
function stateWith(plan: object) {
  return stateOf(sampleItems.map(item => item.type === 'plan' ? { ...item, data: { ...item.data, ...plan } } : item))
}
const state = stateWith({ regionKey: '13076', dataLicence: 'attribution' })

/**
 * Verpflichtende Eigenschaften by class, from the overview table of DCAT-AP.de 3.0
 * (https://www.dcat-ap.de/def/dcatde/3.0/spec/#zusammenfassung-der-klassen-und-eigenschaften).
 */
const mandatory: Readonly<Record<string, readonly string[]>> = {
  'http://www.w3.org/ns/dcat#Catalog': ['http://purl.org/dc/terms/title', 'http://purl.org/dc/terms/description', 'http://purl.org/dc/terms/publisher'],
  'http://www.w3.org/ns/dcat#Dataset': ['http://purl.org/dc/terms/title', 'http://purl.org/dc/terms/description', 'http://purl.org/dc/terms/publisher'],
  'http://www.w3.org/ns/dcat#Distribution': ['http://www.w3.org/ns/dcat#accessURL', 'http://purl.org/dc/terms/license'],
  'http://xmlns.com/foaf/0.1/Agent': ['http://xmlns.com/foaf/0.1/name'],
}
/** Empfohlene Eigenschaften that the site knows, from the same table and from the recommended properties of DCAT-AP 3.0.1 (https://semiceu.github.io/DCAT-AP/releases/3.0.1/). */
const recommended: typeof mandatory = {
  'http://www.w3.org/ns/dcat#Catalog': ['http://purl.org/dc/terms/issued', 'http://purl.org/dc/terms/modified', 'http://purl.org/dc/terms/language', 'http://purl.org/dc/terms/license', 'http://purl.org/dc/terms/spatial', 'http://xmlns.com/foaf/0.1/homepage', 'http://www.w3.org/ns/dcat#themeTaxonomy'],
  'http://www.w3.org/ns/dcat#Dataset': ['http://purl.org/dc/terms/issued', 'http://purl.org/dc/terms/modified', 'http://purl.org/dc/terms/identifier', 'http://purl.org/dc/terms/spatial', 'http://www.w3.org/ns/dcat#contactPoint', 'http://www.w3.org/ns/dcat#keyword', 'http://www.w3.org/ns/dcat#theme', 'http://www.w3.org/ns/dcat#landingPage', 'http://www.w3.org/ns/dcat#distribution'],
  'http://www.w3.org/ns/dcat#Distribution': ['http://purl.org/dc/terms/title', 'http://purl.org/dc/terms/description', 'http://purl.org/dc/terms/format', 'http://data.europa.eu/r5r/availability'],
}
/** Of which list a value has to be (DCAT-AP.de 3.0, „Kontrollierte Vokabulare“, #kv-languages, #kv-licenses and so on). */
const vocabularies = {
  'http://purl.org/dc/terms/language': 'http://publications.europa.eu/resource/authority/language/',
  'http://purl.org/dc/terms/license': 'http://dcat-ap.de/def/licenses/',
  'http://purl.org/dc/terms/format': 'http://publications.europa.eu/resource/authority/file-type/',
  'http://purl.org/dc/terms/accessRights': 'http://publications.europa.eu/resource/authority/access-right/',
  'http://purl.org/dc/terms/accrualPeriodicity': 'http://publications.europa.eu/resource/authority/frequency/',
  'http://purl.org/dc/terms/type': 'http://purl.org/adms/publishertype/',
  'http://www.w3.org/ns/adms#status': 'http://publications.europa.eu/resource/authority/distribution-status/',
  'http://www.w3.org/ns/dcat#mediaType': 'https://www.iana.org/assignments/media-types/',
  'http://www.w3.org/ns/dcat#theme': 'http://publications.europa.eu/resource/authority/data-theme/',
  'http://data.europa.eu/r5r/availability': 'http://publications.europa.eu/resource/authority/planned-availability/',
  'http://dcat-ap.de/def/dcatde/politicalGeocodingLevelURI': 'http://dcat-ap.de/def/politicalGeocoding/Level/',
}
/** Of which class a value has to be, where no list above says it of its own values (DCAT-AP 3.0.1, the range of each property). */
const classes = {
  'http://purl.org/dc/terms/conformsTo': 'http://purl.org/dc/terms/Standard',
  'http://purl.org/dc/terms/spatial': 'http://purl.org/dc/terms/Location',
  'http://www.w3.org/ns/dcat#contactPoint': 'http://www.w3.org/2006/vcard/ns#Kind',
  'http://www.w3.org/ns/dcat#landingPage': 'http://xmlns.com/foaf/0.1/Document',
  'http://www.w3.org/ns/dcat#mediaType': 'http://purl.org/dc/terms/MediaType',
  'http://xmlns.com/foaf/0.1/homepage': 'http://xmlns.com/foaf/0.1/Document',
  'http://xmlns.com/foaf/0.1/page': 'http://xmlns.com/foaf/0.1/Document',
}
/** Properties whose values are things and not texts. */
const things = ['http://purl.org/dc/terms/publisher', 'http://www.w3.org/ns/dcat#accessURL', 'http://www.w3.org/ns/dcat#downloadURL', ...Object.keys(vocabularies), ...Object.keys(classes)]

/** Reads what the catalogue uses of JSON-LD: prefixes in the context, nodes in nodes. @throws Error for a prefix that is not declared */
function readNodes(text: string): Node[] {
  const { '@context': context, ...root } = JSON.parse(text) as Node & { readonly '@context': Readonly<Record<string, string>> }
  const expand = (name: string) => {
    if (name.startsWith('@') || /^https?:/.test(name))
      return name
    const [prefix = '', rest = ''] = name.split(':', 2)
    if (!context[prefix])
      throw new Error(`„${prefix}“ ist nicht erklärt.`)
    return context[prefix] + rest
  }
  const nodes: Node[] = []
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map(visit)
    if (typeof value !== 'object' || value === null)
      return value
    const node = Object.fromEntries(Object.entries(value).map(([key, inner]) => [expand(key), key === '@type' && !('@value' in value) ? [inner].flat().map(name => expand(String(name))) : visit(inner)]))
    if (node['@type'] && !('@value' in node))
      nodes.push(node)
    return node
  }
  visit(root)
  return nodes
}

const nodes = async (of = state) => readNodes(await textAt(dataPaths.catalogue, of))
const ofType = (all: readonly Node[], type: string) => all.filter(node => [node['@type']].flat().includes(type))
const valuesOf = (all: readonly Node[], property: string) => all.flatMap(node => node[property] === undefined ? [] : [node[property]].flat() as Node[])
const dataset = 'http://www.w3.org/ns/dcat#Dataset'
const distribution = 'http://www.w3.org/ns/dcat#Distribution'

describe('the catalogue for data portals', () => {
  it.each([...Object.entries(mandatory), ...Object.entries(recommended)])('gives every %s what DCAT-AP.de asks for: %j', async (type, properties) => {
    const found = ofType(await nodes(), type)
    expect(found.length).toBeGreaterThan(0)
    expect(found.flatMap(node => properties.filter(property => node[property] === undefined).map(property => [node['@id'], property]))).toEqual([])
  })

  it('says by an address what is a thing, and to which node every reference leads', async () => {
    const all = await nodes()
    const values = things.flatMap(property => valuesOf(all, property))
    expect(values.filter(value => !/^(?:https?|mailto):/.test(String(value['@id'])))).toEqual([])
    const ids = new Set(all.map(node => node['@id']))
    expect(all.map(node => node['http://purl.org/dc/terms/publisher'] as Node | undefined).filter(reference => reference && !ids.has(reference['@id']))).toEqual([])
  })

  it('speaks German', async () => {
    const titles = valuesOf(await nodes(), 'http://purl.org/dc/terms/title')
    expect(titles.length).toBeGreaterThan(10)
    expect(titles.filter(title => title['@language'] !== 'de')).toEqual([])
  })

  it.each(Object.entries(vocabularies))('takes every %s from %s', async (property, vocabulary) => {
    const values = valuesOf(await nodes(), property).map(value => String(value['@id']))
    expect(values.length).toBeGreaterThan(0)
    expect(values.filter(value => !value.startsWith(vocabulary))).toEqual([])
  })

  it.each(Object.entries(classes))('says of every %s that it is a %s', async (property, type) => {
    const values = valuesOf(await nodes(), property)
    expect(values.length).toBeGreaterThan(0)
    expect(values.filter(value => ofType([value], type).length === 0)).toEqual([])
  })

  it('began before it changed', async () => {
    const [first] = valuesOf(await nodes(), 'http://purl.org/dc/terms/issued')
    const [last] = valuesOf(await nodes(), 'http://purl.org/dc/terms/modified')
    expect(Date.parse(String(first?.['@value']))).toBeLessThan(Date.parse(String(last?.['@value'])))
  })

  it('uses nothing that DCAT-AP.de 3.0 has given up', async () => {
    // „Deprecated“ there: #kv-political-geocoding-uri.
    expect(valuesOf(await nodes(), 'http://dcat-ap.de/def/dcatde/politicalGeocodingURI')).toEqual([])
  })

  it('keeps the conventions for contact and area', async () => {
    for (const node of ofType(await nodes(), dataset)) {
      expect(node['http://www.w3.org/ns/dcat#contactPoint']).toMatchObject({ 'http://www.w3.org/2006/vcard/ns#hasEmail': { '@id': 'mailto:kek@example.org' } })
      expect(node['http://purl.org/dc/terms/spatial']).toMatchObject({ '@id': 'http://dcat-ap.de/def/politicalGeocoding/districtKey/13076' })
      expect(node['http://dcat-ap.de/def/dcatde/politicalGeocodingLevelURI']).toEqual({ '@id': 'http://dcat-ap.de/def/politicalGeocoding/Level/administrativeDistrict' })
    }
  })

  it('names whom to name where the licence asks for it, and nobody where it does not', async () => {
    const attribution = 'http://dcat-ap.de/def/dcatde/licenseAttributionByText'
    const license = 'http://purl.org/dc/terms/license'
    const [named] = ofType(await nodes(), distribution)
    expect(named).toMatchObject({ [license]: { '@id': 'http://dcat-ap.de/def/licenses/dl-by-de/2.0' }, [attribution]: { '@value': 'Landkreis Ludwigslust-Parchim, Kreisentwicklungskonzept 2030' } })
    const [free] = ofType(await nodes(stateWith({ dataLicence: 'cc0' })), distribution)
    expect(free?.[license]).toEqual({ '@id': 'http://dcat-ap.de/def/licenses/cc-zero' })
    expect(free?.[attribution]).toBeUndefined()
  })

  it('promises nothing as long as nobody has chosen a licence', async () => {
    const [closed] = ofType(await nodes(stateWith({})), distribution)
    expect(closed?.['http://purl.org/dc/terms/license']).toEqual({ '@id': 'http://dcat-ap.de/def/licenses/other-closed' })
  })

  it('leads to answers that are there, of the type that it says', async () => {
    for (const node of ofType(await nodes(), distribution)) {
      const address = String((node['http://www.w3.org/ns/dcat#downloadURL'] as Node)['@id'])
      expect(address.startsWith(siteUrl)).toBe(true)
      const answer = await resourceAt(address.slice(siteUrl.length), state)
      const mediaType = String((node['http://www.w3.org/ns/dcat#mediaType'] as Node)['@id']).replace('https://www.iana.org/assignments/media-types/', '')
      expect(answer?.type.split(';')[0], address).toBe(mediaType)
    }
  })
})
