import type { DocumentAddress } from '../content/document-address.ts'
import type { History } from './record-versions.ts'
import { serviceParams } from '../content/document-address.ts'
import { withStoredValues } from '../content/stored-values.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { Refusal } from '../problem/refusal.ts'
import { toDraftData } from './draft-data.ts'
import { findLibraryFile } from './find-library-file.ts'
import { withRestoring } from './restoring.ts'

/**
 * Writes an older state into the draft. Nothing is taken back: it becomes the newest version, so one can go forward again the same way.
 * @throws Refusal when there is no such version, or its content was erased by law
 */
export async function restoreVersion(history: History, address: DocumentAddress, number: number): Promise<void> {
  const { strapi, versions } = history
  const version = await versions.get(address, number)
  if (!version)
    throw new Refusal(`Eine Fassung ${number} gibt es hier nicht.`, null, 'noSuchVersion')
  const fields = await versions.content(version.contentHash)
  if (!fields)
    throw new Refusal(`Der Inhalt von Fassung ${number} wurde gelöscht, weil das Gesetz es verlangt.`, null, 'erased')
  const data = await toDraftData(strapi, address.type, fields, file => findLibraryFile(history, file))
  await withStoredValues(() => withRestoring(number, () => strapi.documents(uidOf(address.type)).update({ ...serviceParams(address), data } as never)))
}
