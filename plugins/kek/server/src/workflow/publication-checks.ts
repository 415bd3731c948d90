import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Fields } from '../history/version-store.ts'

export interface Check {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly field: string | null
  readonly message: string
}

/** What speaks against publishing a content. */
export async function findChecks(_editorial: Editorial, _address: DocumentAddress, _fields: Fields): Promise<readonly Check[]> {
  return []
}
