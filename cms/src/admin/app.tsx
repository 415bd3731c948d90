import type { StrapiApp } from '@strapi/strapi/admin'
import { contentTexts } from './german/content.ts'
import { libraryActionTexts } from './german/library-actions.ts'
import { libraryTexts } from './german/library.ts'
import { panelTexts } from './german/panel.ts'
import { unlistedTexts } from './german/unlisted.ts'
import logo from './logo.svg'
import { preferGerman, tidyMenu } from './preferences.ts'
import { theme } from './theme.ts'

export default {
  config: {
    locales: ['de'],
    translations: { de: { ...panelTexts, ...contentTexts, ...libraryTexts, ...libraryActionTexts, ...unlistedTexts } },
    auth: { logo },
    menu: { logo },
    theme,
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    preferGerman()
    tidyMenu(app)
  },
}
