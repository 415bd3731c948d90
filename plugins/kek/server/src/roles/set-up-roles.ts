import type { Core } from '@strapi/types'
import { typeNames } from '@kek/contract'
import { uidOf } from '../content/strapi-schema.ts'
import { permissionsOf } from './permissions-of.ts'
import { administrator, limitedRoles } from './role-file.ts'

interface Role { readonly id: number, readonly code: string }
interface RoleText { readonly code: string, readonly name: string, readonly description: string }
interface RoleService {
  findOne: (where: { readonly code: string }) => Promise<Role | null>
  create: (role: RoleText) => Promise<Role>
  update: (where: { readonly code: string }, texts: Omit<RoleText, 'code'>) => Promise<Role>
  assignPermissions: (roleId: number, permissions: readonly unknown[]) => Promise<unknown>
}

/** Roles that come with Strapi, of older installations: they may do everything with every type, so they get nothing of ours. */
const foreignRoles = ['strapi-editor', 'strapi-author']

async function ensureRole(service: RoleService, { code, name, description }: RoleText): Promise<Role> {
  return await service.findOne({ code })
    ? service.update({ code }, { name, description })
    : service.create({ code, name, description })
}

/**
 * Makes the roles and gives each exactly the rights of its file. Rights that somebody has added or taken away in the panel are gone
 * after the next start. Runs before Strapi makes its own roles, so on a new database there are ours alone.
 */
export async function setUpRoles(strapi: Core.Strapi): Promise<void> {
  const service = strapi.service('admin::role') as unknown as RoleService
  // Strapi itself gives this role every right, at every start.
  await ensureRole(service, administrator)
  for (const role of limitedRoles) {
    const { id } = await ensureRole(service, role)
    await service.assignPermissions(id, permissionsOf(role))
  }
  await strapi.db.query('admin::permission').deleteMany({
    where: { role: { code: { $in: foreignRoles } }, subject: { $in: typeNames.map(uidOf) } },
  })
}
