/** Addresses of the plugin in Strapi's router; the public ledger answers before it, see ledger/public-ledger.ts. */
export const routes: Record<string, unknown> = {
  admin: {
    type: 'admin',
    routes: [
      { method: 'GET', path: '/terms', handler: 'panel.terms', config: { policies: ['admin::isAuthenticatedAdmin'] } },
    ],
  },
}
