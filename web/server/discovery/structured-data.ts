import type { AddressedType } from '@kek/contract'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from '../views/reading.ts'
import { isAddressedType, machineDate, pageFolders, pagePaths } from '@kek/contract'
import { datasets } from '../data/datasets.ts'
import { formats } from '../data/formats.ts'
import { licenceOf } from '../data/licence.ts'
import { addressOf, pageAddress } from '../views/addresses.ts'
import { contactCards } from '../views/contact-card.ts'
import { documentAt } from '../views/document-at.ts'
import { anchorOf } from '../views/page-anchors.ts'
import { planNames } from '../views/plan-names.ts'
import { citationOf } from '../views/press-item.ts'
import { hasDay, inSequence } from '../views/process.ts'

type Thing = Readonly<Record<string, unknown>>
type Complete = (path: string) => string

function publisher(reading: Reading, absolute: Complete): Thing {
  const { region, title } = planNames(reading)
  const [contact] = contactCards(reading)
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${absolute('/')}#herausgeber`,
    'name': region ?? title.text,
    'url': absolute('/'),
    ...(contact ? { contactPoint: { '@type': 'ContactPoint', 'contactType': contact.role, ...(contact.email ? { email: contact.email } : {}), ...(contact.phone ? { telephone: contact.phone.href.replace('tel:', '') } : {}), 'url': absolute(pageAddress('contact', reading.locale)) } } : {}),
  }
}

function website(reading: Reading, absolute: Complete): Thing {
  const { title, shortTitle } = planNames(reading)
  return {
    '@type': 'WebSite',
    '@id': `${absolute('/')}#website`,
    'name': title.text,
    'alternateName': shortTitle.text,
    'url': absolute(pageAddress('home', reading.locale)),
    'inLanguage': reading.locale,
    'publisher': { '@id': `${absolute('/')}#herausgeber` },
    'potentialAction': { '@type': 'SearchAction', 'target': { '@type': 'EntryPoint', 'urlTemplate': `${absolute(pageAddress('search', reading.locale))}?q={search_term_string}` }, 'query-input': 'required name=search_term_string' },
  }
}

/** The plan and its parts: works of the county. They are no laws, whatever a council resolved about them. */
function work(name: string, address: string, reading: Reading, absolute: Complete): Thing {
  const { region, title } = planNames(reading)
  const licence = licenceOf(reading)
  return {
    '@type': 'CreativeWork',
    name,
    'url': address,
    'inLanguage': reading.locale,
    'publisher': { '@type': 'GovernmentOrganization', '@id': `${absolute('/')}#herausgeber`, 'name': region ?? title.text },
    ...(licence.text ? { license: licence.text } : {}),
  }
}

function article(document: PublicDocument<'press-article'>, reading: Reading, absolute: Complete): Thing {
  const { title, date, datePrecision, medium, edition, page, abstract, publisherUrl } = document.content
  const outlet = reading.snapshot.get('medium', medium)?.content
  return {
    '@type': 'NewsArticle',
    'headline': title,
    'datePublished': machineDate({ date, precision: datePrecision ?? 'day' }),
    'mainEntityOfPage': absolute(addressOf(document, reading.locale)),
    ...(publisherUrl ? { url: publisherUrl } : {}),
    ...(abstract ? { abstract } : {}),
    ...(outlet ? { publisher: { '@type': 'Organization', 'name': outlet.publisher ?? outlet.name }, isPartOf: { '@type': 'Newspaper', 'name': [outlet.name, edition].filter(Boolean).join(', ') } } : {}),
    ...(page === null ? {} : { pagination: String(page) }),
    'citation': citationOf(document, reading),
  }
}

const eventStatus = { held: 'EventScheduled', planned: 'EventScheduled', announced: 'EventScheduled', cancelled: 'EventCancelled' } as const

function events(reading: Reading, absolute: Complete): Thing[] {
  return [...reading.snapshot.all('event', reading.locale)].sort(inSequence).filter(hasDay).map((event) => {
    const { title, date, time, place, venue, state } = event.content
    return {
      '@type': 'Event',
      'name': title,
      'startDate': time ? `${date}T${time}` : date,
      'eventStatus': `https://schema.org/${eventStatus[state ?? 'held']}`,
      ...(place || venue ? { location: { '@type': 'Place', 'name': [venue, place].filter(Boolean).join(', ') } } : {}),
      'url': `${absolute(pageAddress('process', reading.locale))}#${anchorOf(event)}`,
    }
  })
}

function dataCatalogue(reading: Reading, absolute: Complete): Thing {
  const licence = licenceOf(reading)
  return {
    '@type': 'DataCatalog',
    'name': `Offene Daten: ${planNames(reading).title.text}`,
    'url': absolute(pagePaths.data),
    'publisher': publisher(reading, absolute),
    'dataset': datasets.map(({ title, summary, forms }) => ({
      '@type': 'Dataset',
      'name': title,
      'description': summary,
      ...(licence.text ? { license: licence.text } : {}),
      'distribution': forms.map(({ path, format }) => ({ '@type': 'DataDownload', 'contentUrl': absolute(path), 'encodingFormat': formats[format].mediaType })),
    })),
  }
}

function element(path: string, reading: Reading, absolute: Complete): Thing[] {
  const type = (Object.keys(pageFolders) as AddressedType[]).find(one => path.startsWith(pageFolders[one]))
  const document = type && isAddressedType(type) ? documentAt(type, path.slice(pageFolders[type].length), reading) : undefined
  if (!document || document.withdrawal || document.type === 'page')
    return []
  const address = absolute(addressOf(document, reading.locale))
  if (document.type === 'press-article')
    return [article(document as PublicDocument<'press-article'>, reading, absolute)]
  const plan = planNames(reading).title.text
  return [{ ...work(document.content.title, address, reading, absolute), dateModified: document.effectiveOn, isPartOf: work(plan, absolute(pageAddress('concept', reading.locale)), reading, absolute) }]
}

/**
 * What the page at a path is about, in the words of schema.org.
 * @param path without the language's prefix
 */
export function structuredData(path: string, reading: Reading, absolute: Complete): readonly Thing[] {
  const plan = reading.snapshot.all('plan', reading.locale)[0]
  switch (path) {
    case pagePaths.home: return [website(reading, absolute), publisher(reading, absolute)]
    case pagePaths.concept: return plan ? [{ ...work(plan.content.title, absolute(pageAddress('concept', reading.locale)), reading, absolute), dateModified: plan.effectiveOn, ...(plan.content.adoptedOn ? { datePublished: plan.content.adoptedOn } : {}) }] : []
    case pagePaths.process: return events(reading, absolute)
    case pagePaths.data: return [dataCatalogue(reading, absolute)]
    default: return element(path, reading, absolute)
  }
}

/** JSON-LD that may stand in HTML: nothing in it ends the element around it. */
export function printStructuredData(things: readonly Thing[]): string | null {
  const [one] = things
  if (!one)
    return null
  const whole = things.length === 1 ? { '@context': 'https://schema.org', ...one } : { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(whole).replaceAll('<', '\\u003C')
}
