// @ts-check

/** Something a person can put right: told as one sentence, without a stack trace. */
export class Problem extends Error {}

/**
 * The sentence for a failure that the operating system reports by a code.
 * @param {unknown} error
 * @returns {string | undefined} nothing when the failure is not one of those
 */
export function sentenceFor(error) {
  if (error instanceof Problem)
    return error.message
  const { code, path, syscall } = /** @type {NodeJS.ErrnoException} */ (error instanceof Error ? error : {})
  const where = path ? ` (${path})` : ''
  if (code === 'ENOSPC')
    return `Der Datenträger ist voll${where}. Bitte Platz schaffen und noch einmal starten.`
  if (code === 'ENOENT' && syscall?.startsWith('spawn'))
    return `Ein nötiges Programm fehlt${where}. Bitte installieren und noch einmal starten.`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `Hier darf nicht geschrieben oder gelesen werden${where}. Bitte die Rechte des Ordners prüfen.`
}
