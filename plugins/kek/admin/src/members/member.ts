/** An account of the CMS and the departments it works for. */
export interface Member {
  readonly id: number
  readonly email: string
  readonly name: string
  readonly isActive: boolean
  readonly roles: readonly string[]
  /** Document ids of departments. */
  readonly departments: readonly string[]
}

export interface Department { readonly documentId: string, readonly name: string }

/** For whom an account works, in words. Whoever belongs to no department may write for all of them. */
export function sayDepartments({ departments }: Pick<Member, 'departments'>, known: readonly Department[]): string {
  const names = known.filter(({ documentId }) => departments.includes(documentId)).map(({ name }) => name)
  return names.length === 0 ? 'alle Fachdienste' : names.join(', ')
}

/** A list with one more or one less. */
export function toggle(list: readonly string[], id: string, isChosen: boolean): string[] {
  return isChosen ? [...new Set([...list, id])] : list.filter(known => known !== id)
}
