/** Addresses of the plugin in Strapi's router; the public ledger answers before it, see ledger/public-ledger.ts. */
export const routes: Record<string, unknown> = {}
