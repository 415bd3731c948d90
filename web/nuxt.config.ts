import { fileURLToPath } from 'node:url'

const contract = fileURLToPath(new URL('../plugins/contract', import.meta.url))

export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  modules: ['@nuxtjs/i18n', '@nuxt/content'],
  devtools: { enabled: false },
  telemetry: false,
  typescript: { strict: true, tsConfig: { compilerOptions: { noUncheckedIndexedAccess: true, allowImportingTsExtensions: true, erasableSyntaxOnly: true } } },
  app: { head: { charset: 'utf-8', viewport: 'width=device-width, initial-scale=1' } },

  // Pages are complete as HTML: no framework script, no payload, no inline style that the Content-Security-Policy would have to allow.
  features: { noScripts: true, inlineStyles: false },
  experimental: { payloadExtraction: false, appManifest: false },
  routeRules: { '/**': { noScripts: true } },
  build: { transpile: ['@kek/contract'] },

  i18n: {
    strategy: 'prefix_except_default',
    defaultLocale: 'de',
    // The language stands in the address, and a cookie would switch page caching off.
    detectBrowserLanguage: false,
    locales: [
      { code: 'de', language: 'de', name: 'Deutsch', file: 'de.json' },
      { code: 'en', language: 'en', name: 'English', file: 'en.json' },
      { code: 'leichte-sprache', language: 'de-simple', name: 'Leichte Sprache', file: 'leichte-sprache.json' },
    ],
  },

  // It looks through the whole of every page for links that only the i18n module's own component makes.
  hooks: { 'app:resolve': app => void (app.plugins = app.plugins.filter(({ src }) => !src.includes('switch-locale-path-ssr'))) },

  content: {
    // Built into node; the pages' texts come out of the build, so the database needs no file.
    experimental: { sqliteConnector: 'native' },
    database: { type: 'sqlite', filename: ':memory:' },
    renderer: { anchorLinks: false },
  },

  nitro: {
    typescript: { tsConfig: { include: ['../test/**/*'] } },
    // Nitro's default rewrites private fields into slow look-ups, for engines that this never runs on.
    esbuild: { options: { target: 'es2024' } },
    // One file: a page's code loaded anew for each request through node's module loader costs more than drawing many a part of it.
    inlineDynamicImports: true,
    externals: { inline: ['@kek/contract', contract] },
    // Nothing is known at build time: the texts live in the ledger.
    hooks: { 'prerender:routes': routes => routes.clear() },
  },
  // `nuxt dev` serves with nitro's own handler and without the page cache.
  $production: { nitro: { entry: fileURLToPath(new URL('./server/entry/node-server.ts', import.meta.url)) } },
})
