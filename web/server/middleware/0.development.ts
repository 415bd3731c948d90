import { defineEventHandler } from 'h3'
import { findFile, sendFile } from '../http/media.ts'
import { currentSite } from '../site/current-site.ts'

/** What the server entry answers in production before the framework is asked, for `nuxt dev`, which has no such entry. */
export default defineEventHandler(async (event) => {
  const site = import.meta.dev ? currentSite() : undefined
  if (!site)
    return
  if (event.path === '/healthz')
    return site.health
  const file = findFile(site, event.path)
  if (file)
    await sendFile(event.node.req, event.node.res, site, file)
})
