import { describe, expect, it } from 'vitest'
import { documentIdOf } from '../../test/import-content.ts'
import { readingOf } from '../../test/reading-of.ts'
import { explainView } from './explain-view.ts'
import { createSiteReader } from './site-reader.ts'

const items = [
  { type: 'glossary-term', key: 'rufbus', data: { term: 'Rufbus', forms: [{ text: 'Rufbusse' }], explanation: 'Ein Bus, den man bestellt.' } },
  { type: 'glossary-term', key: 'rufbus', locale: 'en', data: { term: 'dial-a-ride bus', explanation: 'A bus that you order.' } },
  { type: 'page', key: 'bus', data: { title: 'Rufbus', slug: 'bus', text: 'Zwei Rufbusse, ein Rufbus.' } },
  { type: 'page', key: 'taxi', data: { title: 'Taxi', slug: 'taxi', text: 'Kein Rufbus.' } },
  { type: 'page', key: 'taxi', locale: 'en', data: { title: 'Taxi', slug: 'taxi', text: 'No dial-a-ride bus, no Rufbus.' } },
] as const
const anchor = `begriff-${documentIdOf('glossary-term', 'rufbus')}`
const termsOf = (html: string | undefined) => [...(html ?? '').matchAll(/<a class="term" href="([^"]*)" data-explanation="([^"]*)">([^<]*)/g)].map(([, ...parts]) => parts)

describe('explainView', () => {
  it('explains a term once on a page, in the order of its texts, and touches nothing else', () => {
    const view = { title: 'Rufbus', bodies: [{ html: '<p>Ohne</p>' }, { html: '<p>Rufbus</p>', lang: 'de' }], more: { html: '<p>Rufbus</p>' }, none: null }
    const explained = explainView(view, readingOf(items))
    expect(explained.bodies.map(({ html }) => termsOf(html).length)).toEqual([0, 1])
    expect([explained.more, explained.title, explained.none]).toEqual([{ html: '<p>Rufbus</p>' }, 'Rufbus', null])
  })

  it('leaves every page as it is while there are no terms', () => {
    const view = { html: '<p>Rufbus</p>' }
    expect(explainView(view, readingOf([]))).toBe(view)
  })
})

describe('the pages of the site', () => {
  const page = (slug: string, locale: 'de' | 'en') => createSiteReader(readingOf(items, { locale })).page(slug)

  it('explain words in the language of the text, and lead to the reader\'s own list', () => {
    const [german, translated, untranslated] = [page('bus', 'de'), page('taxi', 'en'), page('bus', 'en')].map(view => termsOf(view?.body?.html))
    expect(german).toEqual([[`/begriffe#${anchor}`, 'Ein Bus, den man bestellt.', 'Rufbusse']])
    expect(translated).toEqual([[`/en/begriffe#${anchor}`, 'A bus that you order.', 'dial-a-ride bus']])
    expect(untranslated).toEqual([[`/en/begriffe#${anchor}`, 'Ein Bus, den man bestellt.', 'Rufbusse']])
  })

  it('list all terms from A to Z, with the language of those that nobody has translated', () => {
    const more = [...items, { type: 'glossary-term', key: 'amt', data: { term: 'Amt', explanation: 'Ein Haus.' } } as const]
    const list = (locale: 'de' | 'en') => createSiteReader(readingOf(more, { locale })).glossary()
    expect(list('de').terms.map(({ text }) => text)).toEqual(['Amt', 'Rufbus'])
    expect(list('en').terms.map(({ text, lang }) => [text, lang])).toEqual([['Amt', 'de'], ['dial-a-ride bus', undefined]])
    expect([list('de').isFallback, list('en').isFallback]).toEqual([false, true])
  })
})
