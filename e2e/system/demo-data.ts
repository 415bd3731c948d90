import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { programPath, root } from '../settings.ts'
import { cmsEnvironment } from './cms-program.ts'

/** The folder with the imported demo, inside a run's folder; systems work on copies of it. */
export function demoDataIn(folder: string): string {
  return join(folder, 'demo')
}

/** Brings the demo's content into a new data folder, by the importer that people use. @throws with its words when it fails. */
export async function fillDemoData(folder: string): Promise<void> {
  const dataFolder = demoDataIn(folder)
  await mkdir(dataFolder)
  await promisify(execFile)(process.execPath, ['cms/scripts/import.ts', 'demo/kek-2030.json'], {
    cwd: root,
    env: { PATH: programPath, ...cmsEnvironment(dataFolder) },
    maxBuffer: 10_000_000,
  })
}
