import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { KeptFiles } from './kept-files.ts'

async function keptFiles(maxBytes = 100) {
  const folder = await mkdtemp(join(tmpdir(), 'kek-kept-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  let made = 0
  const write = (text: string) => async (path: string) => {
    made += 1
    await writeFile(path, text)
  }
  return { folder, write, open: () => new KeptFiles({ folder, maxBytes }), made: () => made }
}

describe('keptFiles', () => {
  it('makes a file once, however many ask at once and later', async () => {
    const { open, write, made } = await keptFiles()
    const kept = open()
    const paths = await Promise.all(Array.from({ length: 20 }, () => kept.obtain('a', write('A'))))
    await kept.obtain('a', write('B'))
    expect({ made: made(), paths: new Set(paths).size, text: await readFile(paths[0] ?? '', 'utf8') }).toEqual({ made: 1, paths: 1, text: 'A' })
  })

  it('finds them again after a start, without what was left half made', async () => {
    const { open, write, made, folder } = await keptFiles()
    await open().obtain('a', write('A'))
    await writeFile(join(folder, 'b.part'), 'half')
    await open().obtain('a', write('B'))
    expect({ made: made(), files: await readdir(folder) }).toEqual({ made: 1, files: ['a'] })
  })

  it('makes one anew that somebody removed', async () => {
    const { open, write, folder } = await keptFiles()
    const kept = open()
    await kept.obtain('a', write('A'))
    await rm(join(folder, 'a'))
    expect(await readFile(await kept.obtain('a', write('B')), 'utf8')).toBe('B')
  })

  it('goes on when somebody removed the whole folder', async () => {
    const { open, write, folder } = await keptFiles()
    const kept = open()
    await kept.obtain('a', write('A'))
    await rm(folder, { recursive: true })
    expect(await readFile(await kept.obtain('b', write('B')), 'utf8')).toBe('B')
  })

  it('lets those go first that were not asked for the longest when they get too many', async () => {
    const { open, write, folder } = await keptFiles(25)
    const first = open()
    for (const name of ['a', 'b'])
      await first.obtain(name, write('0123456789'))
    await utimes(join(folder, 'a'), new Date(2), new Date(2))
    await utimes(join(folder, 'b'), new Date(1), new Date(1))
    await open().obtain('c', write('0123456789'))
    expect((await readdir(folder)).sort()).toEqual(['a', 'c'])
  })

  it('keeps nothing of what failed, and tries again', async () => {
    const { open, write, folder } = await keptFiles()
    const kept = open()
    await expect(kept.obtain('a', async (path) => {
      await writeFile(path, 'half')
      throw new Error('Das Papier klemmt.')
    })).rejects.toThrow('klemmt')
    expect(await readdir(folder)).toEqual([])
    expect(await readFile(await kept.obtain('a', write('A')), 'utf8')).toBe('A')
  })
})
