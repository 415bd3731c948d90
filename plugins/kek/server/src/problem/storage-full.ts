import { errors } from '@strapi/utils'

/** Codes by which SQLite, PostgreSQL (class 53) and the file system say that there is no room left. */
const codes: ReadonlySet<unknown> = new Set(['SQLITE_FULL', '53100', 'ENOSPC', 'EDQUOT'])

function isStorageFull(cause: unknown): boolean {
  return cause instanceof Error && (codes.has((cause as { code?: unknown }).code) || isStorageFull(cause.cause))
}

/** A sentence for a full disk, where that is the cause; the transaction it happened in is undone as a whole. */
export function explainStorageFull(cause: unknown): Error | undefined {
  return isStorageFull(cause)
    ? new errors.ApplicationError('Auf dem Server ist kein Speicherplatz mehr frei. Es wurde nichts geändert. Bitte die Technik verständigen und es danach noch einmal versuchen.', { code: 'storageFull' })
    : undefined
}
