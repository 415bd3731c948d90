import type { AddressInfo } from 'node:net'
import type { InnerCall } from '../http/render.ts'
import { createServer } from 'node:http'
import { useNitroApp } from 'nitropack/runtime'
import { getAsset, readAsset } from '#nitro-internal-virtual/public-assets'
import { createAssets } from '../http/assets.ts'
import { answerBrokenRequest } from '../http/broken-request.ts'
import { createListener } from '../http/listener.ts'
import { PageCache } from '../http/page-cache.ts'
import { createRenderer } from '../http/render.ts'
import { createReportDesk } from '../participation/create-report-desk.ts'
import { PreviewDesk } from '../preview/preview-desk.ts'
import { createPreviewClient } from '../replica/preview-client.ts'
import { createResources } from '../resources/create-resources.ts'
import { requireSettings } from '../settings.ts'
import { nextMidnight } from '../site/county-day.ts'
import { currentSite } from '../site/current-site.ts'
import { StateDesk } from '../states/state-desk.ts'
import '#nitro-internal-pollyfills'

// Nitro writes an import named `process` before the entry, beside which no other may stand.
const nodeProcess = globalThis.process
const { HOST, PORT, KEK_LEDGER_URL, siteUrl } = requireSettings()
const nitroApp = useNitroApp()
const site = currentSite()
if (!site)
  throw new Error('Das Nitro-Plugin „site“ ist nicht gelaufen.')

const cache = new PageCache()
site.onChange(() => cache.renew(nextMidnight(Date.now())))
const call: InnerCall = request => nitroApp.localCall(request)
const renderer = createRenderer(call)
const previews = new PreviewDesk({ site, client: createPreviewClient(KEK_LEDGER_URL), call })
const states = new StateDesk({ site, siteUrl, call })
const reports = createReportDesk({ ledgerUrl: KEK_LEDGER_URL, siteUrl, call })
const server = createServer(createListener({ site, cache, asset: createAssets({ getAsset, readAsset }), previews, states, reports, resource: createResources({ site, siteUrl }), ...renderer }))
server.on('clientError', answerBrokenRequest)
// Longer than a load balancer keeps a connection (usually 60 seconds): it must never be the one that finds it closed.
server.keepAliveTimeout = 65_000

server.once('error', (error: NodeJS.ErrnoException) => {
  const sentence = error.code === 'EADDRINUSE'
    ? `Der Port ${PORT} ist schon belegt. Bitte beenden Sie das andere Programm oder wählen Sie mit PORT einen anderen.`
    : `Die Website kann unter ${HOST}:${PORT} nicht lauschen: ${error.message}`
  nodeProcess.stderr.write(`${sentence}\n`)
  nodeProcess.exit(1)
})
server.listen(PORT, HOST, () => {
  const { port } = server.address() as AddressInfo
  nodeProcess.stdout.write(`Die Website antwortet unter http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}\n`)
})

nodeProcess.on('unhandledRejection', error => console.error('Ein Fehler blieb unbehandelt:', error))

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  nodeProcess.once(signal, () => {
    server.close()
    server.closeIdleConnections()
    // Answers under way get a moment; whoever holds a connection open longer is cut off.
    setTimeout(() => server.closeAllConnections(), 1000).unref()
    site.close().finally(() => nodeProcess.exit(0))
  })
}
