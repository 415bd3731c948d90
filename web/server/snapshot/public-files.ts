import type { PublishedFile, TypeName } from '@kek/contract'
import type { Snapshot } from './snapshot.ts'
import { catalogue, isFileShowable, typeNames } from '@kek/contract'

/** The field of each type that holds a file. */
export const fileFields: ReadonlyMap<TypeName, string> = new Map(typeNames.flatMap(type => Object.entries(catalogue[type].attributes).filter(([, attribute]) => attribute.type === 'media').map(([key]) => [type, key] as const)))

/**
 * The files that the public may have on a day, by hash: of what is public, and of what can still be read under a notice. One hash may have several names, where documents share a file.
 * @param today the county's calendar day, `YYYY-MM-DD`.
 */
export function publicFiles(snapshot: Snapshot, today: string): ReadonlyMap<string, readonly PublishedFile[]> {
  const files = new Map<string, PublishedFile[]>()
  for (const [type, key] of fileFields) {
    for (const document of [...snapshot.all(type), ...snapshot.kept(type)]) {
      const file = (document.content as unknown as Readonly<Record<string, PublishedFile | null>>)[key]
      if (file && isFileShowable(document.type, document.content, today))
        files.set(file.sha256, [...files.get(file.sha256) ?? [], file])
    }
  }
  return files
}
