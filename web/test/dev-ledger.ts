// A ledger for whoever builds pages: `node web/test/dev-ledger.ts PORT [import file]`. Without a file it has a few documents of its own.
import type { ImportItem } from './import-content.ts'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { fillLedger } from './fill-ledger.ts'
import { LedgerStandIn } from './ledger-stand-in.ts'
import { sampleItems } from './sample-items.ts'

const [port = '41000', file] = process.argv.slice(2)
const folder = file ? dirname(resolve(file)) : process.cwd()
const items = file ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly documents: readonly ImportItem[] }).documents : sampleItems
const ledger = new LedgerStandIn()
fillLedger(ledger, items, path => readFileSync(resolve(folder, path)))
const address = await ledger.listen(Number(port))
process.stdout.write(`${ledger.entries.length} Einträge unter ${address}/api/kek/state\n`)
