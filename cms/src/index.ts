import type { Core } from '@strapi/strapi'

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    if (!strapi.plugins.kek)
      throw new Error('Das Plugin „kek“ ist nicht gebaut: bitte zuerst „npm start“ oder „pnpm build“ ausführen. Ein Start ohne das Plugin gefährdet seine Tabellen.')
  },

  /** Strapi calls this last: the database is set up, and another process may begin. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await strapi.plugin('kek').service('turn').end()
  },
}
