import type { Resource } from './resource.ts'
import { genesisHash } from '@kek/contract'
import { expect, it } from 'vitest'
import { chainOf } from '../../test/entry-chain.ts'
import { documentIdOf, importContent } from '../../test/import-content.ts'
import { MediaMirror } from '../replica/media-mirror.ts'
import { PublicState } from '../site/public-state.ts'
import { completeContent } from '../snapshot/complete-content.ts'
import { answerResource } from './answer-resource.ts'

function noFiles(): never {
  throw new Error('Diese Inhalte haben keine Dateien.')
}

const entries = chainOf(['alt', 'neu'].map(slug => ({
  type: 'approach' as const,
  documentId: documentIdOf('approach', 'bus'),
  content: completeContent('approach', importContent('approach', { title: 'Rufbus', slug }, noFiles)),
})))
const state = new PublicState({ entries, head: entries.at(-1) ?? { seq: 0, hash: genesisHash }, erasures: 0 }, '2026-11-26')
const media = new MediaMirror({ folder: '', fetchMedia: noFiles, log: noFiles, signal: AbortSignal.abort() })

/** Says what it was asked for an approach that is there. */
const echo: Resource = {
  matches: path => /^\/ansaetze\/[^/]+\.txt$/.test(path),
  parameters: ['jahr'],
  make: ({ path, locale, query, state: { snapshot } }) => snapshot.all('approach').some(({ content }) => path === `/ansaetze/${content.slug}.txt`)
    ? { body: `${locale} ${path} ${query.get('jahr') ?? ''}`, contentType: 'text/plain' }
    : undefined,
}

async function answer(key: string, base = '') {
  const facts = await answerResource(key, { state, siteUrl: 'https://kek.example', media, base }, [echo])
  return facts && { status: facts.status, body: facts.body.toString(), location: facts.headers?.[1] }
}

it('makes what stands at an address, in its language', async () => {
  expect(await answer('/en/ansaetze/neu.txt?jahr=2018')).toEqual({ status: 200, body: 'en /ansaetze/neu.txt 2018', location: undefined })
})

it('leads to where the page has moved, with the same ending and inside the same state', async () => {
  expect(await answer('/en/ansaetze/alt.txt', '/stand/2026-11-26')).toEqual({ status: 301, body: '', location: '/stand/2026-11-26/en/ansaetze/neu.txt' })
})

it.each(['/ansaetze/nie.txt', '/ansaetze/neu', '/'])('leaves %s to the pages', async (key) => {
  expect(await answer(key)).toBeUndefined()
})

it('keeps what is small, and makes what is large anew, so that it pushes no page out', async () => {
  const isKept = async (length: number) => (await answerResource('/daten', { state, siteUrl: '', media }, [{ matches: () => true, make: () => ({ body: 'x'.repeat(length), contentType: 'text/plain' }) }]))?.isKept
  expect(await isKept(1000)).toBe(true)
  expect(await isKept(9_000_000)).toBe(false)
})
