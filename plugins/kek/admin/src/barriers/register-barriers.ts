import type { StrapiApp } from '@strapi/admin/strapi-admin'
import { Mail } from '@strapi/icons'
import { answerBarriers } from './barrier.ts'

const title = { id: 'kek.barriers.title', defaultMessage: 'Gemeldete Barrieren' }

/** The words of the menu, for Strapi's own texts. */
export const barrierTexts: Readonly<Record<string, string>> = { [title.id]: title.defaultMessage }

/** Adds the inbox of reported barriers with its entry in the menu, for those who may read it. */
export function registerBarriers(app: StrapiApp): void {
  app.addMenuLink({
    to: 'plugins/kek/barriers',
    icon: Mail,
    intlLabel: title,
    permissions: [{ action: answerBarriers, subject: null }],
    Component: () => import('./BarriersPage.tsx').then(({ BarriersPage }) => ({ default: BarriersPage })),
  })
}
