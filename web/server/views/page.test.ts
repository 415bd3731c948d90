import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { pageReader } from './page.ts'

const items = [
  { type: 'page', key: 'impressum', data: { title: 'Impressum', text: '# Anbieter\n\nLandkreis <script>alert(1)</script>' } },
  { type: 'page', key: 'leer', data: { title: 'Leer' } },
  { type: 'page', key: 'leer', locale: 'en', data: { title: 'Empty' } },
] as const

describe('pageReader', () => {
  it('renders the text below the title and as text what looks like HTML', () => {
    expect(pageReader(readingOf(items)).page('impressum')).toMatchObject({ text: 'Impressum', isFallback: false, body: { html: '<h2>Anbieter</h2>\n<p>Landkreis &lt;script&gt;alert(1)&lt;/script&gt;</p>' } })
  })

  it('shows German where no translation is public, and says so', () => {
    const { page } = pageReader(readingOf(items, { locale: 'en' }))
    expect(page('impressum')).toMatchObject({ lang: 'de', isFallback: true, body: { lang: 'de' } })
    expect(page('leer')).toMatchObject({ text: 'Empty', isFallback: false, body: null })
  })

  it('knows no other address', () => {
    expect(pageReader(readingOf(items)).page('gibt-es-nicht')).toBeUndefined()
  })
})
