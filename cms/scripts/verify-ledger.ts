import { withIdleStrapi } from './with-strapi.ts'

interface Report { readonly isWhole: boolean, readonly seq: number, readonly headHash: string, readonly faults: readonly string[] }

await withIdleStrapi(async (strapi) => {
  const report = await strapi.plugin('kek').service('ledger').verify() as Report
  if (report.isWhole)
    console.log(`Das Verzeichnis der Veröffentlichungen ist unversehrt: ${report.seq} Einträge, Prüfsumme ${report.headHash}.`)
  else
    console.error(['Das Verzeichnis der Veröffentlichungen ist nicht in Ordnung:', ...report.faults].join('\n'))
  return report.isWhole ? 0 : 1
})
