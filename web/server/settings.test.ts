import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

describe('settings of the site', () => {
  it('fills what may be left out', () => {
    expect(readSettings({ KEK_LEDGER_URL: 'http://127.0.0.1:1337/', KEK_REPLICA_DIR: '/data/replica' })).toEqual({
      settings: { KEK_LEDGER_URL: 'http://127.0.0.1:1337', KEK_REPLICA_DIR: '/data/replica', HOST: '127.0.0.1', PORT: 3000, siteUrl: 'http://127.0.0.1:3000' },
    })
  })

  it('names everything that is wrong at once', () => {
    expect(readSettings({ KEK_LEDGER_URL: 'ftp://cms', KEK_SITE_URL: 'kek', PORT: '99999' })).toEqual({
      faults: [
        'KEK_LEDGER_URL muss eine Adresse sein, die mit http:// oder https:// beginnt.',
        'KEK_REPLICA_DIR fehlt.',
        'KEK_SITE_URL muss eine Adresse sein, die mit http:// oder https:// beginnt.',
        'PORT darf höchstens 65535 sein.',
      ],
    })
  })
})
