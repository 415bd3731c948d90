import type { Check } from '../checks/check.ts'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Fields } from '../history/version-store.ts'
import { berlinDay } from '@kek/contract'
import { readSubject } from '../checks/read-subject.ts'
import { runChecks } from '../checks/run-checks.ts'

export type { Check } from '../checks/check.ts'

/** What speaks against publishing a content. */
export async function findChecks(editorial: Editorial, address: DocumentAddress, fields: Fields): Promise<readonly Check[]> {
  return runChecks(await readSubject(editorial, { ...address, fields }), berlinDay(new Date()))
}
