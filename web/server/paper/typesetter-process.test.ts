import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { TypesetterProcess } from './typesetter-process.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kek-typesetter-'))
  return () => rm(folder, { recursive: true, force: true })
})

/** A process with this program in the place of the typesetter. */
async function run(program: string, options: ConstructorParameters<typeof TypesetterProcess>[0] = {}): Promise<TypesetterProcess> {
  const entry = join(folder, 'main.mjs')
  await writeFile(entry, program)
  const typesetter = new TypesetterProcess({ entry, ...options })
  onTestFinished(() => typesetter.close())
  return typesetter
}

const order = () => ({ layout: 'paper' as const, data: {}, pictures: {}, output: join(folder, 'out') })
const answer = `process.on('message', ({ id }) => process.send({ id }))`

function isAlive(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0)
  }
  catch {
    return false
  }
}

describe('typesetterProcess', () => {
  it('starts when something is ordered, and ends when nothing is any more', async () => {
    const typesetter = await run(answer, { idleMilliseconds: 50 })
    expect(typesetter.pid).toBeUndefined()
    await typesetter.typeset(order())
    const { pid } = typesetter
    expect(isAlive(pid)).toBe(true)
    await expect.poll(() => isAlive(pid) || typesetter.pid).toBeFalsy()
    await typesetter.typeset(order())
    expect(typesetter.pid).not.toBe(pid)
  })

  it('says that there is none where the compiler cannot be loaded on this machine', async () => {
    const typesetter = await run('process.exit(3)')
    await expect(typesetter.typeset(order())).rejects.toMatchObject({ name: 'PaperUnavailable', reason: 'missing' })
  })

  it('fails with what it is told, and survives', async () => {
    const typesetter = await run(`process.on('message', ({ id }) => process.send(id === 1 ? { id, fault: 'Zeile 3: so nicht' } : { id }))`)
    await expect(typesetter.typeset(order())).rejects.toThrow('Zeile 3')
    await expect(typesetter.typeset(order())).resolves.toBeUndefined()
  })

  it('fails when the process dies under it, and starts a new one for the next', async () => {
    const typesetter = await run(`import { existsSync, writeFileSync } from 'node:fs'\nconst mark = ${JSON.stringify(join(folder, 'mark'))}\nif (!existsSync(mark)) { writeFileSync(mark, ''); process.on('message', () => process.abort()) } else { ${answer} }`)
    await expect(typesetter.typeset(order())).rejects.toThrow('beendet')
    await expect(typesetter.typeset(order())).resolves.toBeUndefined()
  })

  it('starts another one for an order that comes just as the idle one ends', async () => {
    const typesetter = await run(answer)
    await typesetter.typeset(order())
    typesetter.close()
    await expect(typesetter.typeset(order())).resolves.toBeUndefined()
  })

  it('ends one that is stuck', async () => {
    const typesetter = await run(`process.on('message', () => { for (;;); })`, { stuckMilliseconds: 300 })
    await expect(typesetter.typeset(order())).rejects.toThrow('beendet')
  })

  it('does not take many orders, each of which takes its time, for one that is stuck', async () => {
    const typesetter = await run(`let work = Promise.resolve()\nprocess.on('message', ({ id }) => { work = work.then(() => new Promise(resolve => setTimeout(resolve, 300))).then(() => process.send({ id })) })`, { stuckMilliseconds: 1800 })
    await expect(Promise.all(Array.from({ length: 8 }, () => typesetter.typeset(order())))).resolves.toHaveLength(8)
  })

  it('ends one that is stuck however many orders still come', async () => {
    const typesetter = await run(`process.on('message', () => { for (;;); })`, { stuckMilliseconds: 300 })
    const first = typesetter.typeset(order()).catch((error: Error) => error.message)
    const others: Promise<unknown>[] = []
    const timer = setInterval(() => others.push(typesetter.typeset(order()).catch(() => {})), 50)
    onTestFinished(() => clearInterval(timer))
    expect(await first).toContain('beendet')
    clearInterval(timer)
    typesetter.close()
    await Promise.all(others)
  })

  it('sets with the real one', async () => {
    const typesetter = new TypesetterProcess()
    onTestFinished(() => typesetter.close())
    const theme = { brand: '#000000', onBrand: '#ffffff', accent: '#ffffff', tones: {}, logo: 'x', landscape: null, land: {} }
    await typesetter.typeset({ ...order(), layout: 'share', data: { title: { text: 'A' }, site: { text: 'B' }, kicker: null, colour: null, lang: 'de', theme } })
    expect((await readFile(join(folder, 'out'))).toString('latin1', 1, 4)).toBe('PNG')
  })
})
