import { expect, it } from 'vitest'
import { linksFor } from './links.ts'

const site = 'http://127.0.0.1:3000'
const labels = (isAdministrator: boolean, siteUrl: string | undefined, exists: (path: string) => boolean) => linksFor({ isAdministrator }, siteUrl, exists).map(({ label }) => label)

it('leads to the pages that are there, to handbook and website, and administrators to the responsibilities', () => {
  expect(labels(true, site, () => true)).toEqual(['Geplant', 'Pakete', 'Papierkorb', 'Zuständigkeiten', 'Handbuch', 'Website'])
  expect(labels(false, site, path => path.endsWith('schedule'))).toEqual(['Geplant', 'Handbuch', 'Website'])
  expect(labels(false, undefined, () => false)).toEqual([])
  expect(linksFor({ isAdministrator: false }, site, () => false)[0]).toEqual({ label: 'Handbuch', to: `${site}/handbuch`, isOutside: true })
})
