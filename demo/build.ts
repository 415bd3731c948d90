import { mkdirSync, writeFileSync } from 'node:fs'
import { pdfFiles } from './draw/files.ts'
import { importFile } from './source/index.ts'

const here = (path: string) => new URL(path, import.meta.url)

writeFileSync(here('kek-2030.json'), `${JSON.stringify(importFile, null, 2)}\n`)
for (const { path, render } of pdfFiles) {
  mkdirSync(here(`${path}/..`), { recursive: true })
  writeFileSync(here(path), await render())
}
