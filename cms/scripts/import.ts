import { resolve } from 'node:path'
import process from 'node:process'
import { withStrapi } from './with-strapi.ts'

interface Outcome { readonly type: string, readonly key: string, readonly locale: string, readonly step: number, readonly result: string, readonly reason?: string }

const words: Readonly<Record<string, string>> = { created: 'neu', changed: 'geändert', unchanged: 'unverändert', kept: 'nicht angetastet', failed: 'nicht möglich' }
const [file] = process.argv.slice(2)

if (!file) {
  console.error('Bitte die Datei oder die Adresse eines Konzepts nennen: npm run import -- DATEI')
  process.exit(2)
}

const path = /^https?:\/\//.test(file) ? file : resolve(file)

await withStrapi(async (strapi) => {
  const outcomes = await strapi.plugin('kek').service('importer').run(path) as Outcome[]
  for (const { type, key, locale, step, result, reason } of outcomes)
    console.log(`${(words[result] ?? result).padEnd(16)} ${type} „${key}“${locale === 'de' ? '' : ` (${locale})`}${step > 1 ? `, ${step}. Stand` : ''}${reason ? `: ${reason}` : ''}`)
  const counts = Object.entries(words).map(([result, word]) => `${outcomes.filter(outcome => outcome.result === result).length} ${word}`)
  console.log(`\n${outcomes.length} Einträge gelesen: ${counts.join(', ')}.`)
  return outcomes.some(outcome => outcome.result === 'failed') ? 1 : 0
})
