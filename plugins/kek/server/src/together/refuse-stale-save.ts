import type { TypeName } from '@kek/contract'
import type { Editorial } from '../editorial.ts'
import { defaultLocale, isLocale } from '@kek/contract'
import { errors } from '@strapi/utils'
import { readCurrentDraft } from '../history/record-versions.ts'
import { namesOf } from '../workflow/people.ts'

/** The hash of the content on which a form or a script builds what it saves. HTTP's own `If-Match` (RFC 9110 §13.1.1) says the same. */
const header = 'x-kek-base'

interface Save {
  readonly action: string
  readonly documentId: string | undefined
  readonly locale: unknown
}

function readBase({ strapi }: Editorial): string | undefined {
  const headers = (strapi.requestContext.get()?.request?.headers ?? {}) as Readonly<Record<string, string | undefined>>
  return headers[header] ?? headers['if-match']?.replace(/^(?:W\/)?"|"$/g, '')
}

/**
 * Refuses to save over what somebody else has saved since the form was opened: nobody's words go under unseen. To be called under the lock of all
 * writes, before the write. Whoever does not say what they build on is a script that means what it sends.
 * @throws ValidationError with the code `staleVersion`, the newest version, and whose it is
 */
export async function refuseStaleSave(editorial: Editorial, type: TypeName, { action, documentId, locale }: Save): Promise<void> {
  const base = action === 'update' && documentId ? readBase(editorial) : undefined
  if (!base || !documentId)
    return
  const asked = typeof locale === 'string' && isLocale(locale) ? locale : defaultLocale
  const current = await readCurrentDraft(editorial.history, { type, documentId, locale: asked })
  if (!current || current.contentHash === base)
    return
  const { version, at, userId } = current.version
  const by = (await namesOf(editorial.strapi, [userId]))(userId)
  const seen = (await editorial.history.versions.list({ type, documentId, locale: asked })).find(({ contentHash }) => contentHash === base)
  throw new errors.ValidationError(`Inzwischen hat ${by?.name ?? 'die Technik'} hier etwas gespeichert. Ihre Eingaben sind noch da: Bitte entscheiden Sie Feld für Feld, was gelten soll.`, {
    code: 'staleVersion',
    field: null,
    version,
    contentHash: current.contentHash,
    theirs: { by, at },
    base: seen?.version ?? null,
    errors: [],
  })
}
