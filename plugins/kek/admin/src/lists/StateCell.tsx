import type { Address } from '../workflow/address.ts'
import type { State } from '../workflow/standing.ts'
import type { DocumentState } from './ask-states.ts'
import { getFetchClient } from '@strapi/admin/strapi-admin'
import { Flex, Status, Typography } from '@strapi/design-system'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { openBulk } from '../bulk/open-bulk.ts'
import { stateColours } from '../workflow/StateWords.tsx'
import { askTogether } from './ask-states.ts'

const ask = askTogether(async ({ type, locale }, documentIds) => (await getFetchClient().post<readonly DocumentState[]>('/kek/states', { type, locale, documentIds })).data)

/** Strapi's own three words, until the CMS has said more. */
const firstStates: Readonly<Record<string, { readonly state: State, readonly stateLabel: string }>> = {
  draft: { state: 'draft', stateLabel: 'Entwurf' },
  modified: { state: 'draft', stateLabel: 'Geändert' },
  published: { state: 'published', stateLabel: 'Veröffentlicht' },
}

interface Props extends Address {
  readonly savedAt: string
  /** What Strapi says of it. */
  readonly status: string
}

/** Where a document of a list stands on its way to the public. */
export function StateCell({ type, documentId, locale, savedAt, status }: Props) {
  const [found, setFound] = useState<DocumentState>()
  const dialog = useSyncExternalStore(openBulk.subscribe, openBulk.get)
  useEffect(() => {
    let isShown = true
    ask({ type, documentId, locale }).then(state => isShown && setFound(state), () => isShown && setFound(undefined))
    return () => {
      isShown = false
    }
  }, [type, documentId, locale, savedAt, status, dialog])
  // A draft beside something public is more than a draft.
  const shown = found && found.state !== 'draft' ? found : firstStates[status] ?? found
  return shown
    ? (
        <Flex direction="column" alignItems="start" gap={1} data-kek-state>
          <Status variant={stateColours[shown.state]} size="S" width="fit-content"><Typography tag="span" variant="omega" fontWeight="bold">{shown.stateLabel}</Typography></Status>
          {found?.isStale && <Status variant="alternative" size="S" width="fit-content"><Typography tag="span" variant="omega">Deutsch seitdem geändert</Typography></Status>}
        </Flex>
      )
    : <span data-kek-state>–</span>
}
