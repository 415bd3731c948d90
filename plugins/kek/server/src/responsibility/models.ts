import { count, id, key } from '../database/columns.ts'

/** Who works for which department. Whoever is in none works for all of them: the central editors. */
export const responsibilityModels = [
  {
    uid: 'plugin::kek.membership',
    singularName: 'membership',
    tableName: 'kek_memberships',
    attributes: { id: id(), userId: count(), departmentId: key() },
    indexes: [{ name: 'kek_memberships_unique', columns: ['user_id', 'department_id'], type: 'unique' }],
  },
] as const
