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
/** Properties whose values are things and not texts. */
const things = ['http://purl.org/dc/terms/license', 'http://purl.org/dc/terms/publisher', 'http://www.w3.org/ns/dcat#accessURL', 'http://www.w3.org/ns/dcat#downloadURL', 'http://www.w3.org/ns/dcat#theme', 'http://purl.org/dc/terms/format', 'http://www.w3.org/ns/dcat#mediaType', 'http://dcat-ap.de/def/dcatde/politicalGeocodingURI']

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
    const node = Object.fromEntries(Object.entries(value).map(([key, inner]) => [expand(key), key === '@type' && !('@value' in value) ? expand(String(inner)) : visit(inner)]))
    if (node['@type'] && !('@value' in node))
      nodes.push(node)
    return node
  }
  visit(root)
  return nodes
}

const nodes = async (of = state) => readNodes(await textAt(dataPaths.catalogue, of))
const ofType = (all: readonly Node[], type: string) => all.filter(node => node['@type'] === type)
const dataset = 'http://www.w3.org/ns/dcat#Dataset'
const distribution = 'http://www.w3.org/ns/dcat#Distribution'

describe('the catalogue for data portals', () => {
  it.each(Object.entries(mandatory))('gives every %s what DCAT-AP.de asks for', async (type, properties) => {
    const found = ofType(await nodes(), type)
    expect(found.length).toBeGreaterThan(0)
    expect(found.flatMap(node => properties.filter(property => node[property] === undefined).map(property => [node['@id'], property]))).toEqual([])
  })

  it('says by an address what is a thing, and to which node every reference leads', async () => {
    const all = await nodes()
    const values = all.flatMap(node => things.flatMap(property => node[property] === undefined ? [] : [node[property]].flat() as Node[]))
    expect(values.filter(value => !/^(?:https?|mailto):/.test(String(value['@id'])))).toEqual([])
    const ids = new Set(all.map(node => node['@id']))
    expect(all.map(node => node['http://purl.org/dc/terms/publisher'] as Node | undefined).filter(reference => reference && !ids.has(reference['@id']))).toEqual([])
  })

  it('speaks German', async () => {
    const titles = (await nodes()).map(node => node['http://purl.org/dc/terms/title'] as Node | undefined).filter(title => title !== undefined)
    expect(titles.length).toBeGreaterThan(10)
    expect(titles.filter(title => title['@language'] !== 'de')).toEqual([])
  })

  it('keeps the conventions for contact, theme and area', async () => {
    for (const node of ofType(await nodes(), dataset)) {
      expect(node['http://www.w3.org/ns/dcat#contactPoint']).toMatchObject({ 'http://www.w3.org/2006/vcard/ns#hasEmail': { '@id': 'mailto:kek@example.org' } })
      expect((node['http://www.w3.org/ns/dcat#theme'] as Node[]).every(theme => String(theme['@id']).startsWith('http://publications.europa.eu/resource/authority/data-theme/'))).toBe(true)
      expect(node['http://dcat-ap.de/def/dcatde/politicalGeocodingURI']).toEqual({ '@id': 'http://dcat-ap.de/def/politicalGeocoding/districtKey/13076' })
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
