import type { Row } from './sections.ts'
import { useNotification } from '@strapi/admin/strapi-admin'
import { useState } from 'react'
import { sayDay } from '../dates/say-day.ts'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'
import { pathOf } from '../workflow/address.ts'

/** What the buttons of a list say. */
export const settlingWords = { review: 'Geprüft, stimmt noch', confirm: 'Bestätigen …' } as const

/** Settles by one click what needs no second look; `done` is told when the CMS has taken it. */
export function useSettling(done: (row: Row) => Promise<void>) {
  const { post } = useRequests()
  const { toggleNotification } = useNotification()
  const [busy, setBusy] = useState<string>()

  const settle = async (row: Row) => {
    const { settling, title, key } = row
    if (settling?.kind !== 'review' || busy)
      return
    setBusy(key)
    try {
      const { reviewOn } = await post<{ readonly reviewOn: string | null }>(pathOf(settling.address, '/review'))
      toggleNotification({ type: 'success', message: `„${title}“ gilt als geprüft.${reviewOn ? ` Wieder fällig am ${sayDay(`${reviewOn}T12:00:00Z`)}.` : ''}` })
      await done(row)
    }
    catch (error) {
      toggleNotification({ type: 'danger', message: sentenceOf(error) })
    }
    finally {
      setBusy(undefined)
    }
  }
  return { settle, busy }
}
