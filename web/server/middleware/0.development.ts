import type { InnerCall } from '../http/render.ts'
import { defineEventHandler } from 'h3'
import { useNitroApp } from 'nitropack/runtime'
import { sendAnswer } from '../http/answer.ts'
import { findFile, sendFile } from '../http/media.ts'
import { readAddress } from '../http/read-address.ts'
import { createReportDesk } from '../participation/create-report-desk.ts'
import { readReportAddress } from '../participation/report-address.ts'
import { readPreviewAddress } from '../preview/preview-address.ts'
import { PreviewDesk } from '../preview/preview-desk.ts'
import { createPreviewClient } from '../replica/preview-client.ts'
import { createResources } from '../resources/create-resources.ts'
import { requireSettings } from '../settings.ts'
import { currentSite } from '../site/current-site.ts'
import { readStateAddress } from '../states/state-address.ts'
import { StateDesk } from '../states/state-desk.ts'

/** What the server entry answers in production before the framework is asked, for `nuxt dev`, which has no such entry. */
export default defineEventHandler(async (event) => {
  const site = import.meta.dev ? currentSite() : undefined
  if (!site)
    return
  if (event.path === '/healthz')
    return site.health
  const call: InnerCall = request => useNitroApp().localCall(request)
  const report = readReportAddress(event.method, event.path)
  if (report) {
    const { KEK_LEDGER_URL, siteUrl } = requireSettings()
    return createReportDesk({ ledgerUrl: KEK_LEDGER_URL, siteUrl, call }).answer(event.node.req, event.node.res, report)
  }
  const preview = readPreviewAddress(event.path)
  if (preview && site.state) {
    const previews = new PreviewDesk({ site, client: createPreviewClient(requireSettings().KEK_LEDGER_URL), call })
    return previews.answer(event.node.req, event.node.res, preview, site.state)
  }
  const address = readAddress(event.path)
  if (address.kind === 'page') {
    const { siteUrl } = requireSettings()
    const inState = readStateAddress(address.key)
    const finished = await (inState && new StateDesk({ site, siteUrl, call }).answer(inState)) ?? await createResources({ site, siteUrl })(address.key)
    if (finished)
      return sendAnswer(event.node.req, event.node.res, finished)
  }
  const file = findFile(site, event.path)
  if (file)
    await sendFile(event.node.req, event.node.res, site, file)
})
