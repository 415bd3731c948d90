// @ts-check
import process from 'node:process'
import { expect, it } from 'vitest'
import { download, explainFailure } from './download.mjs'

it.each([
  ['npm error code ENOTFOUND\nnpm error network request to … failed', 'konnten nicht geladen werden. Bitte die Netzverbindung prüfen'],
  [' ERR_PNPM_META_FETCH_FAIL  GET …: connect ECONNREFUSED', 'konnten nicht geladen werden. Bitte die Netzverbindung prüfen'],
  ['[ERROR] fetch failed\n\nTypeError: fetch failed', 'konnten nicht geladen werden'],
  ['npm error code EINTEGRITY', 'konnten nicht geladen werden'],
  ['ENOSPC: no space left on device, write', 'passen nicht mehr auf den Datenträger'],
  ['npm error code EACCES', 'Schreibrechte fehlen'],
  [' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"', 'passen nicht zur Sperrdatei'],
  ['something else', 'ließen sich nicht installieren; Näheres steht in x.log.'],
])('%s', (output, sentence) => {
  expect(explainFailure('Die Bibliotheken', output, 'x.log')).toContain(sentence)
})

it('ends a package manager that goes on in vain, and waits for one that gets further', async () => {
  /** @param {string} program what it says after its first trouble */
  const run = program => download({
    what: 'Die Bibliotheken',
    name: 'download-test',
    command: process.execPath,
    args: ['-e', `console.error("GET x error (ECONNRESET). Will retry in 10 seconds."); ${program}`],
    cwd: '.',
    env: process.env,
    patience: 400,
  })
  await expect(run('setInterval(() => console.error("Progress: resolved 9, reused 0, downloaded 0, added 0"), 100)')).rejects.toThrow(/konnten nicht geladen werden\. Bitte die Netzverbindung prüfen/)
  await expect(run('console.error("Progress: resolved 9, reused 0, downloaded 1, added 0"); setTimeout(() => {}, 1200)')).resolves.toBeUndefined()
})

it('tells a broken download in one sentence and keeps the details in a file', async () => {
  const attempt = download({
    what: 'Node.js und pnpm',
    name: 'download-test',
    command: process.execPath,
    args: ['-e', 'console.error("npm error code EAI_AGAIN"); process.exit(1)'],
    cwd: '.',
    env: process.env,
  })
  await expect(attempt).rejects.toThrow(/^Node\.js und pnpm konnten nicht geladen werden\..* \.cache\/kek\/download-test\.log\.$/)
})
