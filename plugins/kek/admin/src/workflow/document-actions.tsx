import type { ContentManager, DocumentAction } from './content-manager-types.ts'
import { useForm } from '@strapi/admin/strapi-admin'
import { Book, ClockCounterClockwise } from '@strapi/icons'
import { useDocumentRBAC } from '@strapi/strapi/admin'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useNavigate } from 'react-router-dom'
import { historyPath } from '../history/addresses.ts'
import { whyFinal } from './final-words.ts'
import { whyForeign } from './foreign-department.ts'
import { store } from './store.ts'
import { useOffers } from './use-offers.ts'
import { usePlace } from './use-place.ts'
import { useSiteUrl } from './use-site-url.ts'
import { useStanding } from './use-standing.ts'
import { useWorkflow } from './use-workflow.ts'

/** The first step, below „Speichern“, and grey while it cannot be taken; on the keyboard where Strapi's own „Veröffentlichen“ was. */
const NextStep: DocumentAction = () => {
  const place = usePlace()
  const { primary } = useOffers(place)
  const { start } = useWorkflow(place)
  const { isBusy } = useSyncExternalStore(store.subscribe, store.get)
  const isSubmitting = useForm('KekNextStep', form => form.isSubmitting)
  const begin = useRef(() => undefined as unknown)
  begin.current = () => primary && !primary.isWaiting && start(primary.step)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.shiftKey || !(event.ctrlKey || event.metaKey) || document.querySelector('[role=dialog]'))
        return
      event.preventDefault()
      begin.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return primary
    ? { type: 'publish', label: primary.label, variant: 'default', position: 'panel', loading: isBusy, disabled: isSubmitting || primary.isWaiting, onClick: () => void start(primary.step) }
    : null
}
NextStep.type = 'publish'
NextStep.position = 'panel'

/** Earlier versions, in the menu beside the title. */
const Versions: DocumentAction = () => {
  const { address } = usePlace()
  const navigate = useNavigate()
  return address ? { label: 'Fassungen', icon: <ClockCounterClockwise />, position: 'header', onClick: () => navigate(historyPath(address)) } : null
}
Versions.position = 'header'

/** The handbook for editors, which the site has. */
const Handbook: DocumentAction = () => {
  const siteUrl = useSiteUrl()
  return siteUrl ? { label: 'Handbuch', icon: <Book />, position: 'header', onClick: () => void window.open(`${siteUrl}/handbuch`, '_blank', 'noopener') } : null
}
Handbook.position = 'header'

/** Strapi's „Speichern“, only for those who may write this document: for others it would be a button that never does anything. It stands first, and yet is not the button that stands out. */
function forWriters(save: DocumentAction): DocumentAction {
  const Save: DocumentAction = (props) => {
    const mayWrite = useDocumentRBAC('KekSave', ({ canCreate, canUpdate }) => props.documentId ? canUpdate : canCreate)
    const place = usePlace()
    const standing = useStanding(place)
    const isClosed = whyForeign(standing) !== undefined || whyFinal(place.type, standing) !== undefined
    const description = save(props)
    return mayWrite && !isClosed ? description && { ...description, variant: 'secondary' } : null
  }
  return Object.assign(Save, { type: save.type, position: save.position })
}

/** Strapi's „Löschen“, only where it is not refused anyway: what is public has to be withdrawn first. */
function whereAllowed(remove: DocumentAction): DocumentAction {
  const Delete: DocumentAction = (props) => {
    const isPublic = useStanding(usePlace())?.isPublic || props.document?.status === 'published' || props.document?.status === 'modified'
    const description = remove(props)
    return description && !description.disabled && !isPublic ? description : null
  }
  return Object.assign(Delete, { type: remove.type, position: remove.position })
}

/**
 * What stays of Strapi's actions: publishing, withdrawing and discarding have steps of their own, and forms come from the contract. „Speichern“ comes
 * before the step, which comes with the first answer of the CMS: nothing that comes or goes may push it down under somebody's pointer.
 */
function ourActions(actions: readonly DocumentAction[]): DocumentAction[] {
  const replaced: ReadonlySet<unknown> = new Set(['publish', 'unpublish', 'discard', 'edit-the-model', 'configure-the-view', 'history'])
  const kept = actions.filter(action => !replaced.has(action.type) && (action.type || action.position === 'table-row'))
  const [saves, others] = [kept.filter(({ type }) => type === 'update'), kept.filter(({ type }) => type !== 'update')]
  return [...saves.map(forWriters), NextStep, ...others.map(action => action.type === 'delete' ? whereAllowed(action) : action), Versions, Handbook]
}

/** Puts the steps of the workflow in the place of Strapi's own document actions. */
export function replaceDocumentActions({ apis }: ContentManager): void {
  apis.addDocumentAction(ourActions)
}
