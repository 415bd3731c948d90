import type { Place } from './use-place.ts'
import { useAPIErrorHandler, useForm, useNotification } from '@strapi/admin/strapi-admin'
import { unstable_useDocumentActions as useDocumentActions } from '@strapi/strapi/admin'
import { toSavedData } from '../fields/form-data.ts'

type Errors = Record<string, string>
type Saved = { readonly data: { readonly documentId: string } } | { readonly error: { readonly name?: string } }

/**
 * Saves the form as Strapi's own button does, and says which document it is now: a step begins with what is on the screen.
 * @returns the document's id, undefined where the form has to be corrected first
 */
export function useSave({ model, collectionType, documentId, params }: Place): () => Promise<string | undefined> {
  const { toggleNotification } = useNotification()
  const { _unstableFormatValidationErrors: formatErrors } = useAPIErrorHandler()
  const { create, update } = useDocumentActions()
  const setSubmitting = useForm('KekSave', form => form.setSubmitting)
  const validate = useForm('KekSave', form => form.validate)
  const getValues = useForm('KekSave', form => form.getValues)
  const setErrors = useForm('KekSave', form => form.setErrors)
  const resetForm = useForm('KekSave', form => form.resetForm)

  return async () => {
    setSubmitting(true)
    try {
      // Fields that hand over their text when they are left do so now.
      if (document.activeElement instanceof HTMLElement)
        document.activeElement.blur()
      await new Promise(resolve => setTimeout(resolve))
      const { errors } = await validate(true, { status: 'draft' })
      if (errors) {
        toggleNotification({ type: 'danger', message: 'Das lässt sich so nicht speichern. Bitte zuerst berichtigen, was im Formular rot markiert ist.' })
        return undefined
      }
      const values = getValues()
      const data = toSavedData(values) as object
      const saved = (documentId || collectionType === 'single-types'
        ? await update({ collectionType, model, documentId, params } as Parameters<typeof update>[0], data)
        : await create({ model, params }, data)) as unknown as Saved
      if ('error' in saved) {
        if (saved.error.name === 'ValidationError')
          setErrors(formatErrors(saved.error as never) as Errors)
        return undefined
      }
      resetForm(values)
      return saved.data.documentId
    }
    finally {
      setSubmitting(false)
    }
  }
}
