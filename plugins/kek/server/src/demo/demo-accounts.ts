import type { Core } from '@strapi/types'

interface Account { readonly email: string, readonly firstname: string, readonly lastname: string, readonly role: string }

/** One account per role, for trying out. The domain `localhost` can receive no mail and belongs to nobody. */
export const demoAccounts: readonly Account[] = [
  { email: 'admin@kek.localhost', firstname: 'Anja', lastname: 'Administration', role: 'strapi-super-admin' },
  { email: 'presse@kek.localhost', firstname: 'Petra', lastname: 'Presse', role: 'kek-press' },
  { email: 'redaktion@kek.localhost', firstname: 'Rolf', lastname: 'Redaktion', role: 'kek-editor' },
  { email: 'freigabe@kek.localhost', firstname: 'Frida', lastname: 'Freigabe', role: 'kek-approver' },
]

interface UserService { create: (user: Readonly<Record<string, unknown>>) => Promise<unknown> }

/** Makes the demo accounts that do not exist yet; one that exists keeps its password and name. */
async function openDemoAccounts(strapi: Core.Strapi, password: string): Promise<void> {
  const users = strapi.db.query('admin::user')
  const service = strapi.service('admin::user') as unknown as UserService
  for (const { role, ...account } of demoAccounts) {
    const existing = await users.findOne({ where: { email: account.email } }) as { id: number } | null
    if (existing) {
      await users.update({ where: { id: existing.id }, data: { isActive: true } })
      continue
    }
    const { id } = await strapi.db.query('admin::role').findOne({ where: { code: role } }) as { id: number }
    await service.create({ ...account, password, roles: [id], isActive: true, registrationToken: null, preferedLanguage: 'de' })
  }
}

/** Closes demo accounts that a database brings along from a demo: everybody knows their password. */
async function closeDemoAccounts(strapi: Core.Strapi): Promise<void> {
  const { count } = await strapi.db.query('admin::user').updateMany({
    where: { email: { $in: demoAccounts.map(({ email }) => email) }, isActive: true },
    data: { isActive: false },
  }) as { count: number }
  if (count > 0)
    strapi.log.warn(`${count} Demo-Konten sind gesperrt worden, denn dies ist keine Demo. Ein Konto für die Verwaltung legt „strapi admin:create-user“ an.`)
}

/** Opens the demo accounts in a demo, and makes sure that they are closed everywhere else. */
export async function setUpDemoAccounts(strapi: Core.Strapi): Promise<void> {
  const isDemo = strapi.config.get<boolean>('plugin::kek.isDemo', false)
  if (isDemo)
    await openDemoAccounts(strapi, strapi.config.get<string>('plugin::kek.demoPassword'))
  else
    await closeDemoAccounts(strapi)
}
