import type { Restored, TrashItem } from './trash-item.ts'
import { useCallback, useEffect, useState } from 'react'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'

export interface TrashState {
  /** Undefined while they are on their way. */
  readonly items: readonly TrashItem[] | undefined
  /** Why there is no list. */
  readonly refusal: string | undefined
  readonly restore: (item: TrashItem) => Promise<Restored>
  readonly remove: (item: TrashItem) => Promise<void>
}

/** What is in the trash, with the two ways out of it. */
export function useTrash(): TrashState {
  const { get, post, remove } = useRequests()
  const [items, setItems] = useState<readonly TrashItem[]>()
  const [refusal, setRefusal] = useState<string>()
  const load = useCallback(async () => {
    try {
      setItems(await get<readonly TrashItem[]>('/trash'))
      setRefusal(undefined)
    }
    catch (error) {
      setRefusal(sentenceOf(error))
    }
  }, [get])
  useEffect(() => void load(), [load])
  return {
    items,
    refusal,
    async restore({ id }) {
      try {
        return await post<Restored>(`/trash/${id}/restore`)
      }
      finally {
        await load()
      }
    },
    async remove({ id }) {
      try {
        await remove(`/trash/${id}`)
      }
      finally {
        await load()
      }
    },
  }
}
