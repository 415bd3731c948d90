import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import type { Handlers } from '../workflow/read-address.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { readRowNumber } from '../database/row-number.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { answer, bodyOf } from '../workflow/read-address.ts'
import { assignDepartments, listMemberships } from './memberships.ts'

interface Account { readonly id: number, readonly email: string, readonly firstname: string | null, readonly lastname: string | null, readonly isActive: boolean, readonly roles: readonly { readonly code: string, readonly name: string }[] }

function requireAdministrator({ state }: Context): void {
  const { roles = [] } = (state.user ?? {}) as { roles?: readonly { readonly code: string }[] }
  if (!roles.some(({ code }) => code === 'strapi-super-admin'))
    throw new HttpRefusal(403, 'Wer für welchen Fachdienst arbeitet, legt die Administration fest.')
}

/** Who works for which department: for administrators. */
export function createMembersController(strapi: Core.Strapi): Handlers {
  async function list(): Promise<readonly object[]> {
    const accounts = await strapi.db.query('admin::user').findMany({ populate: { roles: true }, orderBy: { lastname: 'asc' } }) as Account[]
    const memberships = await listMemberships(strapi)
    return accounts.map(({ id, email, firstname, lastname, isActive, roles }) => ({
      id,
      email,
      name: [firstname, lastname].filter(Boolean).join(' ') || email,
      isActive,
      roles: roles.map(({ name }) => name),
      departments: memberships.filter(({ userId }) => userId === id).map(({ departmentId }) => departmentId),
    }))
  }

  return {
    async list(context) {
      requireAdministrator(context)
      answer(context, await list())
    },

    async assign(context) {
      requireAdministrator(context)
      const { departments } = bodyOf(context)
      const userId = readRowNumber(context.params.id)
      if (!Array.isArray(departments) || !departments.every(id => typeof id === 'string'))
        throw new HttpRefusal(400, 'Bitte angeben, für welche Fachdienste das Konto arbeitet.')
      if (!await strapi.db.query('admin::user').findOne({ select: ['id'], where: { id: userId } }))
        throw new HttpRefusal(404, 'Dieses Konto gibt es nicht (mehr).')
      const known = await strapi.db.query(uidOf('department')).findMany({ select: ['documentId'], where: { documentId: { $in: departments }, publishedAt: null } }) as { documentId: string }[]
      if (new Set(known.map(({ documentId }) => documentId)).size !== new Set(departments).size)
        throw new HttpRefusal(400, 'Einen der Fachdienste gibt es nicht (mehr).')
      await assignDepartments(strapi, userId, departments)
      answer(context, await list())
    },
  }
}
