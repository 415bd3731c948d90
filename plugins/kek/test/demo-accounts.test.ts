import type { CmsProcess } from './cms-process.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { demoAccounts } from '../server/src/demo/demo-accounts.ts'
import { demoPassword } from './accounts.ts'
import { ask, startCms } from './cms-process.ts'
import { makeTemporaryFolder } from './harness-settings.ts'

const running: CmsProcess[] = []
const folders: ReturnType<typeof makeTemporaryFolder>[] = []
function newFolder() {
  const temporary = makeTemporaryFolder()
  folders.push(temporary)
  return temporary.folder
}
async function start(isDemo: boolean, dataFolder: string): Promise<CmsProcess> {
  const cms = await startCms({ isDemo, dataFolder })
  running.push(cms)
  return cms
}
const logIn = ({ origin }: CmsProcess, email: string, password = demoPassword) => ask(origin, '/admin/login', { method: 'POST', body: { email, password } })

afterEach(async () => {
  for (const cms of running.splice(0))
    await cms.stop()
  for (const { remove } of folders.splice(0))
    remove()
})

describe('demo accounts', () => {
  it('exist in a demo, speak German, and can do no more after a start that is none', async () => {
    const folder = newFolder()
    const demo = await start(true, folder)
    for (const { email, firstname } of demoAccounts) {
      const { status, body } = await logIn(demo, email)
      expect(status).toBe(200)
      expect((body as { data: { user: object } }).data.user).toMatchObject({ firstname, preferedLanguage: 'de' })
    }
    await demo.stop()
    const real = await start(false, folder)
    for (const { email } of demoAccounts)
      expect((await logIn(real, email)).status).not.toBe(200)
    await real.stop()
    const again = await start(true, folder)
    expect((await logIn(again, 'presse@kek.localhost')).status).toBe(200)
  })

  it('do not exist anywhere else: the first administrator is still to come', async () => {
    const real = await start(false, newFolder())
    expect((await ask(real.origin, '/admin/init')).body).toMatchObject({ data: { hasAdmin: false } })
    for (const { email } of demoAccounts)
      expect((await logIn(real, email)).status).toBe(400)
  })
})
