// @ts-check
import { describe, expect, it } from 'vitest'
import { findCommand } from './command-line.mjs'
import { split } from './commands/test.mjs'
import { Problem, sentenceFor } from './problem.mjs'
import { cleanEnvironment, readSettings } from './settings.mjs'

describe('commands', () => {
  it('knows each of the scripts in package.json', () => {
    for (const name of ['start', 'dev', 'build', 'test', 'check', 'bench', 'static', 'import', 'ledger:verify'])
      expect(findCommand([name])).toBeTypeOf('function')
  })

  it.each(['', 'strat', 'toString'])('answers »%s« with the list of commands', (name) => {
    expect(() => findCommand([name])).toThrow(/möglich sind: start, dev, .*ledger:verify/)
  })
})

describe('filters of npm test', () => {
  it('chooses everything without one', () => expect(split([])).toEqual({ browser: [], code: [] }))
  it('leaves the browser out for a path of code', () => expect(split(['plugins/kek'])).toEqual({ code: ['plugins/kek'] }))
  it('leaves Vitest out for e2e', () => expect(split(['e2e'])).toEqual({ browser: [] }))
  it('takes both', () => expect(split(['./e2e/press.spec.ts', 'web'])).toEqual({ browser: ['press.spec.ts'], code: ['web'] }))
})

describe('settings', () => {
  it('are those of the demo by default', () => {
    expect(readSettings({})).toMatchObject({ cmsPort: 1337, webPort: 3000, demo: undefined, siteUrl: 'http://127.0.0.1:3000' })
    expect(readSettings({}).dataFolder).toMatch(/\/\.data$/)
  })

  it('follow the environment', () => {
    expect(readSettings({ CMS_PORT: '4001', WEB_PORT: '4000', KEK_DATA_DIR: '/srv/kek', KEK_DEMO: '0' }))
      .toMatchObject({ cmsPort: 4001, webPort: 4000, dataFolder: '/srv/kek', demo: '0', siteUrl: 'http://127.0.0.1:4000' })
  })

  it.each(['abc', '0', '65536', '-1', '80.5', '0x50'])('refuse the port %s', (port) => {
    expect(() => readSettings({ WEB_PORT: port })).toThrow(`WEB_PORT muss eine Zahl zwischen 1 und 65535 sein, nicht »${port}«.`)
  })

  it('refuse a KEK_DEMO that one could misread', () => {
    expect(() => readSettings({ KEK_DEMO: 'false' })).toThrow('KEK_DEMO muss 0 oder 1 sein, nicht »false«.')
  })

  it('refuse one port for both', () => {
    expect(() => readSettings({ WEB_PORT: '4000', CMS_PORT: '4000' })).toThrow('brauchen je einen eigenen Port')
  })

  it('hand on the environment without what npm put there for its own script', () => {
    expect(cleanEnvironment({ PATH: '/bin', npm_lifecycle_event: 'start', npm_package_name: 'kek', npm_config_registry: 'x', INIT_CWD: '/' }))
      .toEqual({ PATH: '/bin', npm_config_registry: 'x' })
  })
})

describe('failures in one sentence', () => {
  it.each([
    [new Problem('So nicht.'), 'So nicht.'],
    [Object.assign(new Error('x'), { code: 'ENOSPC', path: '/data/x' }), 'Der Datenträger ist voll (/data/x). Bitte Platz schaffen und noch einmal starten.'],
    [Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'spawn npm', path: 'npm' }), 'Ein nötiges Programm fehlt (npm). Bitte installieren und noch einmal starten.'],
    [new Error('x'), undefined],
    ['x', undefined],
  ])('%s', (error, sentence) => expect(sentenceFor(error)).toBe(sentence))
})
