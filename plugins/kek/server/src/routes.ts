const ledgerRoute = (path: string, action: string) => ({
  method: 'GET',
  path,
  handler: `ledger.${action}`,
  config: { auth: false },
})

/** Addresses below `/api/kek`, open to everybody. */
export const routes = {
  'content-api': {
    type: 'content-api',
    routes: [
      ledgerRoute('/state', 'state'),
      ledgerRoute('/changes', 'changes'),
      ledgerRoute('/media/:sha256', 'media'),
    ],
  },
}
