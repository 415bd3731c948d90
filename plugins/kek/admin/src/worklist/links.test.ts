import { expect, it } from 'vitest'
import { linksFor } from './links.ts'

const site = 'http://127.0.0.1:3000'
const labels = (isAdministrator: boolean, siteUrl: string | undefined, exists: (path: string) => boolean) => linksFor({ isAdministrator, answersBarriers: isAdministrator }, siteUrl, exists).map(({ label }) => label)

it('leads to the pages that are there, to handbook and website, whoever answers to the inbox of barriers, and administrators to the responsibilities', () => {
  expect(labels(true, site, () => true)).toEqual(['Geplant', 'Pakete', 'Papierkorb', 'Gemeldete Barrieren', 'Zuständigkeiten', 'Handbuch', 'Website'])
  expect(labels(false, site, path => path.endsWith('schedule'))).toEqual(['Geplant', 'Handbuch', 'Website'])
  expect(labels(false, undefined, () => false)).toEqual([])
  expect(linksFor({ isAdministrator: false, answersBarriers: false }, site, () => false)[0]).toEqual({ label: 'Handbuch', to: `${site}/handbuch`, isOutside: true })
})
