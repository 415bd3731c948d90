import { LedgerAnswer } from '@kek/contract'
import { Reader } from '../load/reader.ts'

const patienceMilliseconds = 10_000

/** Resolves when the site shows the ledger as the CMS has it now. @throws Error when that takes longer than ten seconds */
export async function waitForHead(cmsOrigin: string, siteOrigin: string): Promise<void> {
  const [cms, site] = [new Reader(cmsOrigin), new Reader(siteOrigin)]
  try {
    const { seq } = LedgerAnswer.parse(JSON.parse((await cms.ask('/api/kek/changes?after=0&limit=1')).body.toString()))
    for (const deadline = Date.now() + patienceMilliseconds; ;) {
      const health = JSON.parse((await site.ask('/healthz')).body.toString()) as { readonly seq: number }
      if (health.seq >= seq)
        return
      if (Date.now() > deadline)
        throw new Error(`Die Website steht bei Eintrag ${health.seq}, das CMS bei ${seq}.`)
    }
  }
  finally {
    cms.close()
    site.close()
  }
}
