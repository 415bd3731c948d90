import type { Core } from '@strapi/types'

const uid = 'plugin::kek.membership'

/** The departments that a person works for, as document ids; empty for those who work for all. */
export async function departmentsOf(strapi: Core.Strapi, userId: number): Promise<string[]> {
  const rows = await strapi.db.query(uid).findMany({ where: { userId } }) as { departmentId: string }[]
  return rows.map(({ departmentId }) => departmentId)
}

/** Every membership there is. */
export async function listMemberships(strapi: Core.Strapi): Promise<readonly { readonly userId: number, readonly departmentId: string }[]> {
  return await strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } }) as { userId: number, departmentId: string }[]
}

/** Says for which departments a person works, and for no others. */
export async function assignDepartments(strapi: Core.Strapi, userId: number, departmentIds: readonly string[]): Promise<void> {
  await strapi.db.transaction(async () => {
    await strapi.db.query(uid).deleteMany({ where: { userId } })
    for (const departmentId of new Set(departmentIds))
      await strapi.db.query(uid).create({ data: { userId, departmentId } })
  })
}
