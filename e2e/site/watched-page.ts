import type { Page } from '@playwright/test'

/** What went wrong while a page was open. */
export interface Incidents {
  /** Errors on the browser's console, thrown or logged; violations of the Content-Security-Policy are among them. */
  readonly errors: string[]
  /** Requests that left the site. */
  readonly foreignRequests: string[]
  /** Own addresses that did not answer with success. */
  readonly failedRequests: string[]
}

/** Listens to a page from now on. */
export function watch(page: Page, origin: string): Incidents {
  const incidents: Incidents = { errors: [], foreignRequests: [], failedRequests: [] }
  page.on('console', message => message.type() === 'error' && incidents.errors.push(`${message.text()} (${message.location().url})`))
  page.on('pageerror', error => incidents.errors.push(String(error)))
  page.on('request', request => new URL(request.url()).origin !== origin && incidents.foreignRequests.push(request.url()))
  page.on('response', response => response.status() >= 400 && incidents.failedRequests.push(`${response.status()} ${response.url()}`))
  page.on('requestfailed', request => incidents.failedRequests.push(`${request.failure()?.errorText} ${request.url()}`))
  return incidents
}
