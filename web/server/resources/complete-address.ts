import type { ResourceRequest } from './resource.ts'

/**
 * Makes addresses of a state complete. Files are named by their hash and stand outside of every state.
 */
export function completeAddress({ siteUrl, base }: Pick<ResourceRequest, 'siteUrl' | 'base'>): (path: string) => string {
  return path => path.startsWith('/media/') ? siteUrl + path : siteUrl + base + (path === '/' && base !== '' ? '' : path)
}
