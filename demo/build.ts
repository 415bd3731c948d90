import type { Buffer } from 'node:buffer'
import { mkdirSync, writeFileSync } from 'node:fs'
import { pdfFiles } from './draw/files.ts'
import { renderIllustration, scenes } from './draw/illustrations.ts'
import { importFile } from './source/index.ts'
import { otherCounties } from './source/other-counties/index.ts'

/** Writes a file beside this one, with the folders that it needs. */
function write(path: string, content: string | Buffer): void {
  mkdirSync(new URL('.', new URL(path, import.meta.url)), { recursive: true })
  writeFileSync(new URL(path, import.meta.url), content)
}

write('kek-2030.json', `${JSON.stringify(importFile, null, 2)}\n`)
for (const [name, content] of Object.entries(otherCounties))
  write(`other-counties/${name}.json`, `${JSON.stringify(content, null, 2)}\n`)
for (const { path, render } of pdfFiles)
  write(path, await render())
for (const [key, scene] of Object.entries(scenes))
  write(`files/images/${key}.webp`, await renderIllustration(scene))
