import type { Standing } from '../workflow/standing.ts'
import type { Place } from '../workflow/use-place.ts'
import { useRequests } from '../requests/use-requests.ts'
import { pathOf } from '../workflow/address.ts'
import { store } from '../workflow/store.ts'

export interface Draft { readonly text: string, readonly field?: string, readonly replyTo?: number }

interface Comments {
  readonly write: (draft: Draft) => Promise<void>
  readonly settle: (id: number) => Promise<void>
  readonly reopen: (id: number) => Promise<void>
}

/** What can be done with the comments of a page's document. Refusals are thrown. */
export function useComments({ address }: Place): Comments {
  const { post } = useRequests()
  const send = async (rest: string, body: object) => {
    if (address)
      store.keep(await post<Standing>(pathOf(address, `/comments${rest}`), body))
  }
  return {
    write: draft => send('', draft),
    settle: id => send(`/${id}/settle`, {}),
    reopen: id => send(`/${id}/reopen`, {}),
  }
}
