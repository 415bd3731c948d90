import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { TextStore } from './text-store.ts'

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kek-texts-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function openStore(folder: string, read: (path: string) => Promise<readonly string[]> = async path => [`Text von ${path}`], { signal } = new AbortController()) {
  const reads: string[] = []
  const log: string[] = []
  let told = 0
  const store = new TextStore({
    folder,
    pathOf: async sha256 => sha256,
    read: (path) => {
      reads.push(path)
      return read(path)
    },
    rest: async () => {},
    onRead: () => void (told += 1),
    log: sentence => log.push(sentence),
    signal,
  })
  await store.open()
  return { store, reads, log, told: () => told }
}

it('reads every wanted file once, tells so, and keeps what it read for the next start', async () => {
  const folder = await makeFolder()
  const first = await openStore(folder)
  first.store.want(new Set([a, b]))
  await first.store.settled()
  expect({ reads: first.reads, told: first.told(), pages: first.store.pagesOf(a) }).toEqual({ reads: [a, b], told: 1, pages: [`Text von ${a}`] })
  const second = await openStore(folder)
  second.store.want(new Set([a, b]))
  await second.store.settled()
  expect({ reads: second.reads, pages: second.store.pagesOf(b) }).toEqual({ reads: [], pages: [`Text von ${b}`] })
})

it('gives a text no longer than its file may be shown, and removes it', async () => {
  const folder = await makeFolder()
  const { store } = await openStore(folder)
  store.want(new Set([a, b]))
  await store.settled()
  store.want(new Set([b]))
  expect([store.has(a), store.pagesOf(a), store.has(b)]).toEqual([false, undefined, true])
  await expect.poll(() => readdir(folder)).toEqual([`${b}.1.json`])
})

it('says of a file that cannot be read that it is not searched, and does not try again', async () => {
  const folder = await makeFolder()
  const broken = async () => Promise.reject(new Error('kein PDF'))
  const { store, log } = await openStore(folder, broken)
  store.want(new Set([a]))
  await store.settled()
  expect(log).toEqual([expect.stringContaining('nicht durchsuchbar: kein PDF')])
  const again = await openStore(folder, broken)
  again.store.want(new Set([a]))
  await again.store.settled()
  expect({ reads: again.reads, pages: again.store.pagesOf(a) }).toEqual({ reads: [], pages: [] })
})

it('reads a file anew that was being read when the site was stopped', async () => {
  const folder = await makeFolder()
  const stop = new AbortController()
  const begun = Promise.withResolvers<void>()
  const cutOff = () => {
    begun.resolve()
    return new Promise<never>((_, reject) => stop.signal.addEventListener('abort', () => reject(new Error('Der Leser hat sich beendet.'))))
  }
  const first = await openStore(folder, cutOff, stop)
  first.store.want(new Set([a]))
  await begun.promise
  stop.abort()
  await first.store.settled()
  expect({ kept: await readdir(folder), log: first.log }).toEqual({ kept: [], log: [] })
  const second = await openStore(folder)
  second.store.want(new Set([a]))
  await second.store.settled()
  expect(second.store.pagesOf(a)).toEqual([`Text von ${a}`])
})
