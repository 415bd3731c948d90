import type { Offers } from './steps.ts'
import type { Place } from './use-place.ts'
import { typeRules } from '@kek/contract'
import { useForm } from '@strapi/admin/strapi-admin'
import { useDocumentRBAC } from '@strapi/strapi/admin'
import { offerSteps } from './steps.ts'
import { useStanding } from './use-standing.ts'

const nothing: Offers = { primary: undefined, buttons: [], menu: [], hint: undefined }

/** What the person may do on this page now. */
export function useOffers(place: Place): Offers {
  const standing = useStanding(place)
  const isModified = useForm('KekOffers', form => form.modified)
  const mayPublish = useDocumentRBAC('KekOffers', ({ canPublish }) => Boolean(canPublish))
  const isNew = !place.address
  if (!place.type || place.isReadOnly || (isNew ? !isModified : !standing))
    return nothing
  return offerSteps({ standing, isModified, mayPublish, needsApproval: standing?.needsFourEyes ?? typeRules[place.type].needsApproval })
}
