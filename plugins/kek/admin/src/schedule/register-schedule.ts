import type { StrapiApp } from '@strapi/admin/strapi-admin'
import { Calendar } from '@strapi/icons'

/** Adds the page „Geplant“ with its entry in the menu. */
export function registerSchedule(app: StrapiApp): void {
  app.addMenuLink({
    to: 'plugins/kek/schedule',
    icon: Calendar,
    intlLabel: { id: 'kek.schedule.title', defaultMessage: 'Geplant' },
    permissions: [],
    Component: () => import('./SchedulePage.tsx'),
  })
}
