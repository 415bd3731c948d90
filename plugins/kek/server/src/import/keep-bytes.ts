import type { Core } from '@strapi/types'
import { AsyncLocalStorage } from 'node:async_hooks'

interface UploadService { getSettings: () => Promise<Readonly<Record<string, unknown>> | null> }

const keeping = new AsyncLocalStorage<true>()
const prepared = new WeakSet<UploadService>()

/**
 * Runs uploads that must come out as they went in. Strapi's library compresses and turns images by default: a file that is known by its hash
 * would be another one afterwards. Other uploads, also at the same time, are treated as ever.
 */
export function keepBytes<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  const service = strapi.plugin('upload').service('upload') as UploadService
  if (!prepared.has(service)) {
    prepared.add(service)
    const getSettings = service.getSettings.bind(service)
    service.getSettings = async () => keeping.getStore() ? { ...await getSettings(), sizeOptimization: false, autoOrientation: false } : getSettings()
  }
  return keeping.run(true, work)
}
