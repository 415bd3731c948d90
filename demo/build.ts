import { writeFileSync } from 'node:fs'
import { importFile } from './source/index.ts'

writeFileSync(new URL('kek-2030.json', import.meta.url), `${JSON.stringify(importFile, null, 2)}\n`)
