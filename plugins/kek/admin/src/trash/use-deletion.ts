import type { DocumentProps } from './content-manager.ts'
import { useForm } from '@strapi/admin/strapi-admin'
import { unstable_useDocumentActions as useDocumentActions } from '@strapi/strapi/admin'
import { flushSync } from 'react-dom'
import { useLocation, useNavigate } from 'react-router-dom'

/**
 * Deletes the document of a form. Strapi's own way reads the form's document once more when it is gone, and shows the refusal as an error;
 * so the form is left first. Strapi says what became of it.
 * @returns undefined in lists, where Strapi's own way is fine
 */
export function useDeletion({ model, documentId, document, collectionType }: DocumentProps): ((locale: string) => Promise<unknown>) | undefined {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const setSubmitting = useForm('KekDeletion', form => form.setSubmitting)
  const { delete: remove } = useDocumentActions()
  const id = document?.documentId ?? documentId
  if (!id || !pathname.endsWith(`/${id}`))
    return undefined
  return async (locale) => {
    // What was typed and not saved goes along: nobody is to be asked about it on the way.
    flushSync(() => setSubmitting(true))
    navigate(`/content-manager/${collectionType}/${model}`, { replace: true })
    return remove({ documentId: id, model, collectionType, params: { locale } } as Parameters<typeof remove>[0])
  }
}
