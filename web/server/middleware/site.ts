import { createError, defineEventHandler, getQuery, getRequestHeader, sendRedirect } from 'h3'
import { renderingHeader, renderingNamed } from '../rendering/renderings.ts'
import { requireSettings } from '../settings.ts'
import { currentSite } from '../site/current-site.ts'
import { splitLanguage } from '../site/split-language.ts'
import { inLanguage } from '../snapshot/former-addresses.ts'

const refusals: Readonly<Record<number, string>> = {
  400: 'Diese Adresse ist nicht zu verstehen.',
  404: 'Diese Seite gibt es nicht.',
  405: 'Diese Adresse kann nur gelesen werden.',
  414: 'Diese Adresse ist zu lang.',
}

let siteUrl: string | undefined

/** Gives every page what it reads from, and answers for addresses at which a page used to be. */
export default defineEventHandler((event) => {
  if (/^\/(?:_|api\/_)/.test(event.path) && !event.path.startsWith('/__nuxt_error'))
    return
  const rendering = renderingNamed(getRequestHeader(event, renderingHeader))
  const state = rendering?.kind === 'page' ? rendering.state : currentSite()?.state
  if (!state)
    throw createError({ statusCode: 503, message: 'Die Website startet gerade.' })
  const isErrorPage = event.path.startsWith('/__nuxt_error')
  const { locale, path } = splitLanguage(decodePath(isErrorPage ? String(getQuery(event).url ?? '/') : event.path))
  event.context.site = state.readerFor(locale)
  event.context.siteUrl = siteUrl ??= requireSettings().siteUrl
  if (rendering?.kind === 'page')
    event.context.band = rendering.band
  if (rendering?.kind === 'refusal' && !isErrorPage)
    throw createError({ statusCode: rendering.status, message: rendering.sentence, data: { preview: rendering.sentence } })
  const refusal: unknown = event.context.refusal
  if (typeof refusal === 'number')
    throw createError({ statusCode: refusal, message: refusals[refusal] })
  const fate = isErrorPage ? undefined : state.formerAddresses.fateOf(path)
  if (fate?.kind === 'withdrawn')
    throw createError({ statusCode: 410, message: 'Diese Seite wurde zurückgezogen.', data: { reason: fate.reason } })
  if (fate?.kind === 'moved')
    return sendRedirect(event, inLanguage(fate.to, locale), 301)
})

function decodePath(address: string): string {
  const [path = '/'] = address.split('?', 1)
  try {
    return decodeURIComponent(path)
  }
  catch {
    return path
  }
}
