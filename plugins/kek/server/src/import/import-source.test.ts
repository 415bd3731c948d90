import type { PublishedFile } from '@kek/contract'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { MediaStore } from '../files/media-store.ts'
import { openSource } from './import-source.ts'

const bytes = Buffer.from('%PDF Das Konzept')
const file: PublishedFile = { sha256: createHash('sha256').update(bytes).digest('hex'), name: 'Das Konzept.pdf', mime: 'application/pdf', size: bytes.length, width: null, height: null }

/** A folder with a plan in it, and what a system without files is. */
async function place() {
  const folder = await mkdtemp(join(tmpdir(), 'kek-source-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, 'daten'))
  await writeFile(join(folder, 'daten/plan.json'), '{}')
  const source = openSource(join(folder, 'daten/plan.json'), new MediaStore(join(folder, 'system'), folder))
  const put = async (path: string, content = bytes) => {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return { source, put }
}

describe('a file that is named by its hash', () => {
  it.each([
    ['in the system itself', `system/${file.sha256}`],
    ['beside the plan', `daten/media/${file.sha256}/Das Konzept.pdf`],
    ['above the plan, where a copy of a whole site has it', `media/${file.sha256}/Das Konzept.pdf`],
  ])('is found %s', async (_, path) => {
    const { source, put } = await place()
    await put(path)
    expect(await source.bytesOf(file)).toEqual(bytes)
  })

  it('is not taken from where other bytes lie under its name', async () => {
    const { source, put } = await place()
    await put(`daten/media/${file.sha256}/Das Konzept.pdf`, Buffer.from('etwas anderes'))
    await expect(source.bytesOf(file)).rejects.toThrow('„Das Konzept.pdf“')
    await put(`media/${file.sha256}/Das Konzept.pdf`)
    expect(await source.bytesOf(file)).toEqual(bytes)
  })

  it('is looked for nowhere else, whatever its name says', async () => {
    const { source, put } = await place()
    await put('geheim.pdf')
    await expect(source.bytesOf({ ...file, name: '../../../geheim.pdf' })).rejects.toThrow('nirgends zu finden')
  })
})

/** A site that gives its files; one of them without end. */
async function site(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_request, response) => answer(response))
  onTestFinished(() => void server.close().closeAllConnections())
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/daten/plan.json`
}

describe('a file of another system', () => {
  const nowhere = new MediaStore('/gibt/es/nicht', '/gibt/es/nicht')

  it('comes from the site that the plan came from', async () => {
    expect(await openSource(await site(response => response.end(bytes)), nowhere).bytesOf(file)).toEqual(bytes)
  })

  it('is not read on where there is more than the plan says', async () => {
    const place = await site((response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      }
      response.on('drain', more)
      more()
    })
    await expect(openSource(place, nowhere).bytesOf(file)).rejects.toThrow('nirgends zu finden')
  })
})

it('a place that cannot be read is named', async () => {
  const { source } = await place()
  expect(await source.text()).toBe('{}')
  await expect(openSource('/gibt/es/nicht.json', new MediaStore('', '')).text()).rejects.toThrow('„/gibt/es/nicht.json“ lässt sich nicht lesen')
})
