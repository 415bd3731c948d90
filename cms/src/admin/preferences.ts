import type { StrapiApp } from '@strapi/strapi/admin'

/** Where Strapi keeps the language of a browser that nobody is signed in with yet. */
const languageKey = 'strapi-admin-language'

/** Starts in German where nobody has chosen a language; Strapi itself would start in English. */
export function preferGerman(): void {
  if (!localStorage.getItem(languageKey))
    localStorage.setItem(languageKey, 'de')
  document.documentElement.lang = localStorage.getItem(languageKey) ?? 'de'
  keepTitle()
}

/** Names the window after this application instead of after the product it runs on. */
function keepTitle(): void {
  const name = () => {
    const title = document.title.replace(/ ?\|? ?Strapi(?: Admin)?$/, '')
    const wanted = title ? `${title} | KEK` : 'KEK'
    if (/Strapi(?: Admin)?$/.test(document.title))
      document.title = wanted
  }
  const element = document.querySelector('title')
  if (element)
    new MutationObserver(name).observe(element, { childList: true })
  name()
}

/** Strapi's announcement of its new library, once per state of a flag that we do not set. */
const announcementKey = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:'

/** Rights that stand for entries of the menu nobody needs here: the manufacturer's shop, and the types, which come from the code. */
const unneeded: readonly string[] = ['admin::marketplace.read', 'plugin::content-type-builder.read']

/** Takes what nobody needs out of the menu and counts the manufacturer's announcements as read. */
export function tidyMenu(app: StrapiApp): void {
  localStorage.setItem(announcementKey, 'true')
  app.addRBACMiddleware([() => next => permissions => next(permissions.filter(({ action }) => !unneeded.includes(action)))])
}
