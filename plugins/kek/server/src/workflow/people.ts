import type { Core } from '@strapi/types'

export interface Name {
  readonly id: number
  readonly name: string
}

/** The names of accounts by id. Whoever has left is still named as long as the account is there. */
export async function namesOf(strapi: Core.Strapi, ids: readonly (number | null | undefined)[]): Promise<(id: number | null | undefined) => Name | null> {
  const wanted = [...new Set(ids.filter(id => id !== null && id !== undefined))]
  const users = wanted.length === 0 ? [] : await strapi.db.query('admin::user').findMany({ select: ['id', 'firstname', 'lastname', 'username'], where: { id: { $in: wanted } } }) as { id: number, firstname: string | null, lastname: string | null, username: string | null }[]
  const names = new Map(users.map(({ id, firstname, lastname, username }) => [id, [firstname, lastname].filter(Boolean).join(' ') || username || `Konto ${id}`]))
  return id => id === null || id === undefined ? null : { id, name: names.get(id) ?? 'ein gelöschtes Konto' }
}
