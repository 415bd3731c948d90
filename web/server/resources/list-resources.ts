import type { List } from '../data/list.ts'
import type { Resource } from './resource.ts'
import { localizePath } from '@kek/contract'
import { listAsCsv, listAsJson, lists } from '../data/lists.ts'
import { completeAddress } from './complete-address.ts'
import { openToAll } from './open-to-all.ts'

function listResource(list: List): Resource {
  return {
    matches: path => path === `${list.path}.csv` || path === `${list.path}.json`,
    parameters: list.parameters ?? [],
    make: ({ path, locale, query, state, ...rest }) => {
      const absolute = completeAddress(rest)
      const source = { reading: { snapshot: state.snapshot, locale, today: state.day }, query: Object.fromEntries(query), absolute }
      if (path.endsWith('.csv'))
        return { body: listAsCsv(list, source), contentType: 'text/csv; charset=utf-8; header=present', headers: openToAll }
      const asked = new URLSearchParams([...query])
      const address = absolute(localizePath(path, locale)) + (asked.size > 0 ? `?${asked}` : '')
      return { body: listAsJson(list, source, address), contentType: 'application/json; charset=utf-8', headers: openToAll }
    },
  }
}

/** Every public list as a table and for programs. */
export const listResources: readonly Resource[] = lists.map(listResource)
