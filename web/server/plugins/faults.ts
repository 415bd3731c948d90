/**
 * Tells faults of the program from pages that are not there: the framework reports some of both and not all of the first.
 * Readers see the error page in either case, never the error itself.
 */
export default defineNitroPlugin((nitroApp) => {
  nitroApp.hooks.hook('error', (error, { event }) => {
    const status = 'statusCode' in error ? Number(error.statusCode) : 500
    // The framework prints errors marked so, as for a missing page; what is a fault is printed here.
    Object.assign(error, { fatal: false, unhandled: false })
    if (status >= 500)
      console.error(`Die Seite ${event?.path ?? ''} ließ sich nicht erzeugen:`, error.cause ?? error)
  })
})
