import type { ContentType } from '@kek/contract'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { catalogue, typeNames } from '@kek/contract'
import { expect, test } from '@playwright/test'
import { pages } from '../pages.ts'
import { root } from '../settings.ts'

test.describe('the list of pages', () => {
  test('has every content type with a page of its own', () => {
    const withPage = typeNames.filter(type => 'slug' in (catalogue[type] as ContentType).attributes)
    expect([...new Set(pages.flatMap(({ type }) => type ?? []))].sort()).toEqual([...withPage].sort())
  })

  test('has every route of the site', async () => {
    const files = await readdir(join(root, 'web/app/pages'), { recursive: true })
    const routes = [...files.filter(file => file.endsWith('.vue')), '../error.vue']
    expect([...new Set(pages.map(({ route }) => route))].sort()).toEqual(routes.sort())
  })
})
