import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Where a run keeps its data; set by the global setup, read by the workers that it starts. */
export const runFolder = {
  get: () => process.env.KEK_E2E_FOLDER ?? '',
  set: (folder: string) => {
    process.env.KEK_E2E_FOLDER = folder
  },
}

/** The search path for programs: servers get nothing else from outside, so that no setting of the caller changes a test. */
export const programPath = process.env.PATH ?? ''

/** Debian's Chromium; the flags that keep it quiet, and `--no-sandbox` where it would refuse to start as root. */
export const chromium = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    ...process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
