import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runFolder } from '../settings.ts'
import { requireBuilds } from './builds.ts'
import { fillDemoData } from './demo-data.ts'

/** Imports the demo once; each worker then starts its system on a copy. Gives back what removes everything again. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  requireBuilds()
  const folder = await mkdtemp(join(tmpdir(), 'kek-e2e-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await fillDemoData(folder)
  }
  catch (cause) {
    await remove()
    throw cause
  }
  runFolder.set(folder)
  return remove
}
