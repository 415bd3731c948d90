import type { Address } from './address.ts'
import type { OpenPage } from './drawn-for.ts'
import type { ActionBody, Standing } from './standing.ts'
import type { Step } from './steps.ts'
import type { Place } from './use-place.ts'
import { useForm, useNotification } from '@strapi/admin/strapi-admin'
import { useCallback, useRef } from 'react'
import { useLocation, useNavigate, useNavigationType } from 'react-router-dom'
import { focusBack } from '../dialogs/focus-back.ts'
import { forgetLoaded } from '../history/loaded-documents.ts'
import { Problem, sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'
import { pathOf } from './address.ts'
import { beginOn, followPage } from './drawn-for.ts'
import { needsDialog } from './needs-dialog.ts'
import { sayDone } from './say-done.ts'
import { store } from './store.ts'
import { useSave } from './use-save.ts'
import { useStanding } from './use-standing.ts'

export interface Workflow {
  /** Begins a step: saves what is on the screen, and asks what has to be asked. */
  readonly start: (step: Step) => Promise<void>
  /** Takes a step with everything that goes with it. Refusals are thrown, for the dialog that is open. */
  readonly take: (step: Step, standing: Standing, body: ActionBody) => Promise<void>
}

/** What a step has the CMS do, in turn. */
const actionsOf = (step: Step) => step === 'approve-publish' ? ['approve', 'publish'] : [step]

/** What somebody pressed to begin a step; for an item of a menu, which is gone by then, the button that opened it. */
function pressed(): HTMLElement | undefined {
  const element = document.activeElement
  const opener = document.getElementById(element?.closest('[role=menu]')?.getAttribute('aria-labelledby') ?? '')
  return opener ?? (element instanceof HTMLElement && element !== document.body ? element : undefined)
}

/** A button that was busy lost the focus; whoever works by keyboard goes on where they were. */
function focusAgain(from: HTMLElement | undefined): void {
  setTimeout(() => {
    if (document.activeElement === document.body)
      focusBack(from)
  }, 100)
}

/** Steps of the workflow for the document of this page. */
export function useWorkflow(place: Place): Workflow {
  const { get, post } = useRequests()
  const { toggleNotification } = useNotification()
  const navigate = useNavigate()
  const { search } = useLocation()
  const isReplaced = useNavigationType() === 'REPLACE'
  const isModified = useForm('KekWorkflow', form => form.modified)
  const save = useSave(place)
  const standingNow = useStanding(place)
  // What was known while somebody typed is older than what they saved then: the CMS would take it for something they have not seen.
  const beforeSave = useRef<Standing>(undefined)
  if (isModified)
    beforeSave.current = standingNow

  const take: Workflow['take'] = async (step, seen, body) => {
    let standing = seen
    for (const action of actionsOf(step))
      standing = await post<Standing>(pathOf(seen, `/${action}`), { ...body, contentHash: seen.contentHash })
    store.keep(standing)
    store.close()
    if (place.address)
      place.refetch()
    else
      forgetLoaded()
    const { message, link } = sayDone(step, standing)
    toggleNotification({ type: 'success', message, ...(link ? { link, timeout: 12_000 } : {}) })
  }

  /** Strapi shows a new document under its own address as soon as it has one. */
  const goTo = ({ documentId }: Address) => {
    if (!place.documentId && place.collectionType !== 'single-types')
      navigate({ pathname: `../${documentId}`, search }, { replace: true, relative: 'path' })
  }

  const begin: Workflow['start'] = async (step) => {
    if (!place.type || store.get().isBusy)
      return
    const from = pressed()
    store.work(true)
    let address: Address | undefined
    try {
      const mustSave = isModified || !place.address
      const documentId = mustSave ? await save() : place.documentId
      if (!documentId)
        return
      address = { type: place.type, documentId, locale: place.locale }
      const known = [...store.get().standings.values()].find(standing => standing.documentId === documentId && standing.locale === place.locale)
      const standing = mustSave || !known || known === beforeSave.current ? await get<Standing>(pathOf(address)) : known
      store.keep(standing)
      if (needsDialog(step, standing))
        store.open({ address, step, from, isSaved: mustSave })
      else
        await take(step, standing, {})
    }
    catch (error) {
      toggleNotification({ type: 'danger', message: sentenceOf(error) })
      if (error instanceof Problem && place.address)
        void get<Standing>(pathOf(place.address)).then(store.keep, () => undefined)
    }
    finally {
      store.work(false)
      if (address)
        goTo(address)
      focusAgain(from)
    }
  }

  // Strapi hands a button's new words and deeds on a while after they changed: an old button must begin with what is typed by now.
  const open = useRef<OpenPage>(undefined)
  open.current = followPage(open.current, place, isReplaced)
  const { page } = open.current
  const latest = useRef({ ...open.current, begin })
  latest.current = { ...open.current, begin }
  const start = useCallback<Workflow['start']>((step) => {
    const begin = beginOn(page, latest.current)
    return begin ? begin(step) : Promise.resolve(toggleNotification({ type: 'warning', message: 'Inzwischen ist ein anderer Inhalt offen. Bitte noch einmal drücken, wenn er gemeint ist.' }))
  }, [page, toggleNotification])
  return { start, take }
}
