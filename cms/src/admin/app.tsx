import type { StrapiApp } from '@strapi/strapi/admin'
import { contentTexts } from './german/content.ts'
import { libraryTexts } from './german/library.ts'
import { libraryActionTexts } from './german/library-actions.ts'
import { panelTexts } from './german/panel.ts'
import logo from './logo.svg'
import { hideAdvertising, preferGerman } from './preferences.ts'

export default {
  config: {
    locales: ['de'],
    translations: { de: { ...panelTexts, ...contentTexts, ...libraryTexts, ...libraryActionTexts } },
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    preferGerman()
    hideAdvertising(app)
  },
}
