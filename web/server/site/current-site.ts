import type { Site } from './site.ts'

let current: Site | undefined

/** Makes a site the one that this process serves. */
export function setCurrentSite(site: Site): void {
  current = site
}

/** The site that this process serves; undefined while it starts. */
export function currentSite(): Site | undefined {
  return current
}
