import type { StepPlaces } from './step-places.ts'
import type { Place } from './use-place.ts'
import { typeRules } from '@kek/contract'
import { useForm } from '@strapi/admin/strapi-admin'
import { useDocumentRBAC } from '@strapi/strapi/admin'
import { placeSteps } from './step-places.ts'
import { useStanding } from './use-standing.ts'

const nothing: StepPlaces = { primary: undefined, buttons: [], menu: [], hasMenu: false, hint: undefined }

/** What the person may do on this page now, and what has its place there. */
export function useOffers(place: Place): StepPlaces {
  const standing = useStanding(place)
  const isModified = useForm('KekOffers', form => form.modified)
  const mayPublish = useDocumentRBAC('KekOffers', ({ canPublish }) => Boolean(canPublish))
  const isNew = !place.address
  const mayWrite = useDocumentRBAC('KekOffers', ({ canCreate, canUpdate }) => Boolean(isNew ? canCreate : canUpdate))
  if (!place.type || place.isReadOnly)
    return nothing
  return placeSteps({ standing, isModified, mayPublish, mayWrite, needsApproval: standing?.needsFourEyes ?? typeRules[place.type].needsApproval, isReady: isNew ? isModified : Boolean(standing) })
}
