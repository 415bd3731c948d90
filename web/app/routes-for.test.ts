import { expect, it } from 'vitest'
import { routesFor } from './routes-for.ts'

const routes = ['/', '/konzept', '/konzept/:slug()', '/presse/:slug()', '/:slug()', '/en', '/en/konzept', '/en/:slug()', '/leichte-sprache', '/leichte-sprache/konzept', '/leichte-sprache/:slug()'].map(path => ({ path }))

it.each([
  ['/', ['/', '/:slug()']],
  ['/konzept?seite=2', ['/konzept', '/konzept/:slug()', '/:slug()']],
  ['/konzept/bildung', ['/konzept', '/konzept/:slug()', '/:slug()']],
  ['/impressum', ['/:slug()']],
  ['/en', ['/en', '/en/:slug()']],
  ['/en?q=1', ['/en', '/en/:slug()']],
  ['/leichte-sprache/konzept', ['/leichte-sprache/konzept', '/leichte-sprache/:slug()']],
])('%s may mean the routes of its language that begin as it does', (address, expected) => {
  expect(routesFor(address, routes).map(({ path }) => path)).toEqual(expected)
})
