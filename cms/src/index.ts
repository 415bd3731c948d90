import type { Core } from '@strapi/strapi'

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    if (!strapi.plugins.kek)
      throw new Error('Das Plugin „kek“ ist nicht gebaut: bitte zuerst „npm start“ oder „pnpm build“ ausführen. Ein Start ohne das Plugin gefährdet seine Tabellen.')
  },
}
