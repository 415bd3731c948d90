/** Kinds of columns for tables that are models of the database layer, not content types: no API, no panel, no permission reaches them. */
// Made anew for every column: Strapi writes the column's name into the object it gets.
export const text = () => ({ type: 'text' }) as const
export const word = () => ({ type: 'string' }) as const
export const key = () => ({ type: 'string', column: { notNullable: true } }) as const
export const number = () => ({ type: 'integer' }) as const
export const count = () => ({ type: 'integer', column: { notNullable: true } }) as const
export const flag = () => ({ type: 'boolean' }) as const
export const id = () => ({ type: 'increments' }) as const
