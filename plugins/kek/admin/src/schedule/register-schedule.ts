import type { StrapiApp } from '@strapi/admin/strapi-admin'
import { Calendar } from '@strapi/icons'

const title = { id: 'kek.schedule.title', defaultMessage: 'Geplant' }

/** The words of the menu, for Strapi's own texts. */
export const scheduleTexts: Readonly<Record<string, string>> = { [title.id]: title.defaultMessage }

/** Adds the page „Geplant“ with its entry in the menu. */
export function registerSchedule(app: StrapiApp): void {
  app.addMenuLink({
    to: 'plugins/kek/schedule',
    icon: Calendar,
    intlLabel: title,
    permissions: [],
    Component: () => import('./SchedulePage.tsx'),
  })
}
