// @ts-check
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashSources, isFresh, isMade, makeStamped } from './stamp.mjs'

let base = ''
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'kek-stamp-'))
  await write('src/a.ts', 'eins')
  await write('src/deep/b.ts', 'zwei')
})
afterEach(() => rm(base, { recursive: true }))

describe('the hash of sources', () => {
  it('is the same for the same names and contents', async () => {
    const before = await hashSources(base, ['src'])
    await write('src/a.ts', 'eins')
    expect(await hashSources(base, ['src'])).toBe(before)
  })

  it.each(/** @type {[string, () => Promise<void>][]} */ ([
    ['a content', () => write('src/deep/b.ts', 'drei')],
    ['a name', () => rename(join(base, 'src/a.ts'), join(base, 'src/c.ts'))],
    ['a new file', () => write('src/new.ts', '')],
    ['a lost file', () => rm(join(base, 'src/a.ts'))],
    ['text that moves from one file to the next', async () => {
      await write('src/a.ts', 'einsz')
      await write('src/deep/b.ts', 'wei')
    }],
  ]))('changes with %s', async (_what, change) => {
    const before = await hashSources(base, ['src'])
    await change()
    expect(await hashSources(base, ['src'])).not.toBe(before)
  })

  it.each(['src/node_modules/x/index.js', 'src/dist/a.js', 'src/.nuxt/types.d.ts', 'src/a.test.ts', 'src/tsconfig.tsbuildinfo'])('does not see %s', async (file) => {
    const before = await hashSources(base, ['src'])
    await write(file, 'neu')
    expect(await hashSources(base, ['src'])).toBe(before)
  })

  it('takes what is missing for empty', async () => {
    expect(await hashSources(base, ['src', 'not-yet'])).toBe(await hashSources(base, ['src']))
  })
})

describe('a stamped result', () => {
  const result = (hash = 'abc') => ({ stampFile: join(base, 'out/.stamp'), outputs: [join(base, 'out/index.js')], hash })

  it('is fresh after it was made, and only for these sources', async () => {
    expect(await isFresh(result())).toBe(false)
    await makeStamped(result(), () => write('out/index.js', ''))
    expect(await isFresh(result())).toBe(true)
    expect(await isFresh(result('other'))).toBe(false)
  })

  it('is not fresh when the output is gone', async () => {
    await makeStamped(result(), () => write('out/index.js', ''))
    await rm(join(base, 'out/index.js'))
    expect(await isFresh(result())).toBe(false)
  })

  it('is not fresh after an attempt that broke off, even over an older good one', async () => {
    await makeStamped(result(), () => write('out/index.js', ''))
    await expect(makeStamped(result(), async () => {
      throw new Error('abgebrochen')
    })).rejects.toThrow('abgebrochen')
    expect(await isFresh(result())).toBe(false)
  })

  it('is made once an attempt came to its end, whatever the sources are now', async () => {
    expect(isMade(result())).toBe(false)
    await makeStamped(result(), () => write('out/index.js', ''))
    expect(isMade(result('other'))).toBe(true)
    await expect(makeStamped(result('other'), async () => {
      throw new Error('abgebrochen')
    })).rejects.toThrow('abgebrochen')
    expect(isMade(result('other'))).toBe(false)
  })

  it('is not made when the output is gone', async () => {
    await makeStamped(result(), () => write('out/index.js', ''))
    await rm(join(base, 'out/index.js'))
    expect(isMade(result())).toBe(false)
  })
})

/**
 * @param {string} file
 * @param {string} content
 */
async function write(file, content) {
  await mkdir(dirname(join(base, file)), { recursive: true })
  await writeFile(join(base, file), content)
}
